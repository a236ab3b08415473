import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    '<p>One more line.</p><ul class="links inline"><li class="comment-forbidden"><a href="/user/login">Log in</a> to add a remark</li></ul>',
  ),
  found: ['One more line.'],
  leftOut: ['Log in', 'to add a remark'],
};
