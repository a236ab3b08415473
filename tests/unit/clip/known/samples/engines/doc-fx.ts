import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article('<p>One more line.</p>'),
  generator: 'docfx 2.76',
  found: ['One more line.'],
};
