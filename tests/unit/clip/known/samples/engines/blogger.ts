import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    '<table class="tr-caption-container"><tbody><tr><td><img src="/rye.jpg" width="600" height="400" alt=""></td></tr><tr><td class="tr-caption">A loaf.</td></tr></tbody></table>',
  ),
  found: ['A loaf.'],
};
