import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="trinity-player-wrapper"><div>Getting your player ready...</div></div>`,
  ),
  leftOut: ['Getting your player ready...'],
};
