import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="image"><div class="cmp-image"><img class="cmp-image__image" src="/f1.png" alt="" width="800" height="450"><span class="cmp-image__title">Figure 1: loaves a house.</span></div></div>`,
  ),
  found: ['Figure 1: loaves a house.'],
};
