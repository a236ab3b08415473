import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article('<p>One more line.</p>'),
  generator: 'GitBook (1f2e)',
  found: ['One more line.'],
};
