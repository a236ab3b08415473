import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="bannergroup"><div>Manure, by the sack</div><a href="/component/banners/click/3">To the shop</a></div>`,
  ),
  leftOut: ['Manure, by the sack', 'To the shop'],
};
