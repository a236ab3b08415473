import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(`<div class="outbrain">Words of outbrain</div>`),
  leftOut: ['Words of outbrain'],
};
