import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(`<div class="addthis">Words of addthis</div>`),
  leftOut: ['Words of addthis'],
};
