import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div><a class="username">${author}</a><blockquote class="postcontent" id="post_message_7">${words}<div class="bbcode_quote">Quoted.</div></blockquote></div><div><div class="js-post__content-text">A reply.</div></div>`,
);
