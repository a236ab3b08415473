import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<article><a class="username">${author}</a><div class="messageBody"><div class="messageText">${words}</div></div></article>`,
);
