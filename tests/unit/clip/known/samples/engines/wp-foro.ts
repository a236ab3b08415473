import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="post"><a class="author">${author}</a><div class="wpforo-post-content">${words}</div></div>`,
);
