import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="postbody"><div class="postleft"><dl><dt>${author}</dt></dl></div><div class="postmsg">${words}</div></div>`,
);
