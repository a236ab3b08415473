import { type EngineSample, thread } from './sample';

export const sample: EngineSample = thread(
  (author, words) =>
    `<article id="postContent"><div class="md-div">What the post says.</div></article><article class="comment-node"><a class="person-listing">${author}</a><div class="comment-content"><div class="md-div">${words}</div></div></article>`,
);
