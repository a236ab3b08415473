import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="lia-post"><a href="/user/1">${author}</a><div class="lia-message-body-content">${words}</div></div>`,
);
