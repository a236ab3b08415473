import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<div class="mdx-content">${text}</div>`,
  found: ['The dough'],
};
