import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article('<p>One more line.</p>'),
  generator: 'Antora 3.1',
  found: ['One more line.'],
};
