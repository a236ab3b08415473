import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="postbody"><a class="username">${author}</a><div class="content">${words}</div></div>`,
);
