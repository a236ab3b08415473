import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article('<p>One more line.</p>'),
  generator: 'Starlight v0.3',
  found: ['One more line.'],
};
