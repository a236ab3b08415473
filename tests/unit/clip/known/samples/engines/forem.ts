import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="ltag__link"><a href="/ada" class="ltag__link__link"><div class="ltag__link__pic"><img src="/ada.png" alt="ada"></div></a><a href="/ada/mill" class="ltag__link__link"><div class="ltag__link__content"><h2>The mill that I built</h2><h3>Ada ・ May 3</h3></div></a></div>`,
  ),
  found: ['The mill that I built'],
};
