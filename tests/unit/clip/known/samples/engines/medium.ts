import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<figure><div role="button" tabindex="0"><span class="speechify-ignore">Press enter or click to view image in full size</span><div><img src="/lamp.jpg" width="700" height="450" alt=""></div></div><figcaption>The eighth lamp.</figcaption></figure>`,
  ),
  found: ['The eighth lamp.'],
  leftOut: ['Press enter or click to view image in full size'],
};
