import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<li><a href="/user/1">${author}</a><div component="post/content">${words}</div></li>`,
);
