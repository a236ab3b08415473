import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="post_wrapper"><div class="poster"><h4>${author}</h4><ul><li>Newbie</li></ul></div><div class="postarea"><div class="inner">${words}</div></div></div>`,
);
