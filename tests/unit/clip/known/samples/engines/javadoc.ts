import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article('<p>One more line.</p>'),
  generator: 'javadoc/JavadocGenerator',
  found: ['One more line.'],
};
