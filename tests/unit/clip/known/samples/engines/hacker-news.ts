import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="comment"><a class="hnuser">${author}</a><div class="commtext">${words}</div></div>`,
);
