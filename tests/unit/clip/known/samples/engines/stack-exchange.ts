import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="answer"><div class="js-post-body">${words}</div><span itemprop="author">${author}</span></div>`,
);
