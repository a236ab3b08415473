import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    '<div class="page"><p>One more line.</p></div><div class="docInfo"><bdi>rye.txt</bdi> · touched 4 May by <bdi>ottoline</bdi></div>',
  ),
  found: ['One more line.'],
  leftOut: ['rye.txt', 'touched'],
};
