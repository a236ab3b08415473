import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="post"><span class="author"><a>${author}</a></span><div class="post_body">${words}</div></div>`,
);
