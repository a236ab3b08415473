import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<table><tr><td class="blob-num">17</td><td class="blob-code">let rye = 1;</td></tr></table><div class="gist"><div class="gist-meta">Hosted with love</div></div>`,
  ),
  found: ['let rye = 1;'],
  leftOut: ['Hosted with love'],
};
