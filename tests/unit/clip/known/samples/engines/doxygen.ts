import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article('<p>One more line.</p>'),
  generator: 'Doxygen 1.9.8',
  found: ['One more line.'],
};
