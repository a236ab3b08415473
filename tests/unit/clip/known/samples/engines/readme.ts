import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article('<p>One more line.</p>'),
  generator: 'readme.io',
  found: ['One more line.'],
};
