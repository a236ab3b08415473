import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="bbp-body"><div class="bbp-reply-author"><a class="bbp-author-name">${author}</a></div><div class="bbp-topic-content">${words}</div></div><div class="bbp-body"><div class="bbp-reply-content">A reply.</div></div>`,
);
