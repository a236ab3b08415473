import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article('<p>One more line.</p>'),
  generator: 'VuePress 2.0',
  found: ['One more line.'],
};
