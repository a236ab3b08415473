import { type EngineSample, thread } from './sample';

const { html, ...sampled } = thread(
  (author, words) =>
    `<div class="bz_comment"><div class="bz_comment_head"><span class="bz_comment_user"><span class="fn">${author}</span></span></div><pre class="bz_comment_text">${words}</pre></div>`,
);
const newer = thread(
  (author, words) =>
    `<div class="change-set"><div class="comment"><table role="presentation"><tr><td class="change-author"><span class="fn">${author}</span></td></tr></table><pre class="comment-text">${words}</pre></div></div>`,
);

export const sample: EngineSample = {
  html: `<div id="comments">${html.replace('bz_comment_head', 'bz_first_comment_head')}${newer.html}</div>`,
  ...sampled,
};
