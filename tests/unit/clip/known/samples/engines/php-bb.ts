import { type EngineSample, thread } from './sample';

const posts = thread(
  (author, words) =>
    `<div class="post"><dl class="postprofile"><dt><span class="username-coloured">${author}</span></dt></dl><div class="postbody"><p class="author">by <span class="username-coloured">${author}</span> » Sun Mar 01, 2026</p><div class="content">${words}<div class="codebox"><p>Code: <a href="#">Select all</a></p><pre>bake</pre></div><dl class="codebox"><dt>Code: <a href="#">Select all</a></dt><dd>bake</dd></dl></div><dl class="attachbox"><dt>Attachments</dt><dd><dl class="file"><dt class="attach-image"><img class="postimage" src="/rye.jpg" alt="rye.jpg"></dt><dd><em>${author} bakes.</em></dd><dd>rye.jpg (81 KiB) Viewed 312 times</dd></dl></dd></dl></div></div>`,
);

export const sample: EngineSample = {
  ...posts,
  found: [...(posts.found ?? []), 'Ada Flour bakes.', 'Bo Mill bakes.'],
  leftOut: ['Select all', 'Sun Mar', 'Attachments', '81 KiB'],
};
