import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(`<div class="sharethis-buttons">Words of sharethis-buttons</div>`),
  leftOut: ['Words of sharethis-buttons'],
};
