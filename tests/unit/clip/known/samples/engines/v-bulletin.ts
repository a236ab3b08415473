import { type EngineSample, thread } from './sample';

const posts = thread(
  (author, words) =>
    `<div><a class="username">${author}</a><blockquote class="postcontent" id="post_message_7">${words}<div class="bbcode_quote">Quoted.</div></blockquote></div><div><div class="js-post__content-text">A reply.</div></div>`,
);

export const sample: EngineSample = {
  ...posts,
  html: posts.html.replace(
    'Why rye?',
    'Discussion: <span class="threadtitle"><a href="/8">Reine disparue</a></span>',
  ),
  document: 'Reine disparue',
  title: 'Reine disparue',
};
