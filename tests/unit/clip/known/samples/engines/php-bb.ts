import { type EngineSample, thread } from './sample';

export const sample: EngineSample = {
  ...thread(
    (author, words) =>
      `<div class="postbody"><a class="username">${author}</a><div class="content">${words}<div class="codebox"><p>Code: <a href="#">Select all</a></p><pre>bake</pre></div><dl class="codebox"><dt>Code: <a href="#">Select all</a></dt><dd>bake</dd></dl></div></div>`,
  ),
  leftOut: ['Select all'],
};
