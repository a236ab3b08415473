import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="email"><div class="email-header"><div class="email-author"><span class="name">${author}</span></div></div><div class="email-body">${words}</div></div>`,
);
