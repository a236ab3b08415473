import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<div class="story_text">What the page links to.</div><li class="comments_subtree"><div class="comment"><div class="byline"><a href="/~a"><img alt=""></a><a href="/~a">${author}</a></div><div class="comment_text">${words}</div></div></li>`,
);
