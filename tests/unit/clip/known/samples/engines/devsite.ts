import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<div class="devsite-article">${text}</div>`,
  found: ['The dough'],
};
