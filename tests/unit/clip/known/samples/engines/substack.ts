import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article('<div class="pullquote"><p>Bread is time.</p></div>'),
  found: ['Bread is time.'],
};
