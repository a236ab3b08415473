import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="Item"><a href="/profile/1">${author}</a><div class="Message userContent">${words}</div></div>`,
);
