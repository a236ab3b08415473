import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(`<div class="addtoany">Words of addtoany</div>`),
  leftOut: ['Words of addtoany'],
};
