import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(`<div class="taboola-container">Words of taboola-container</div>`),
  leftOut: ['Words of taboola-container'],
};
