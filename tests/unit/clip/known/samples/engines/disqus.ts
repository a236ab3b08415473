import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(`<div class="disqus-thread">Words of disqus-thread</div>`),
  leftOut: ['Words of disqus-thread'],
};
