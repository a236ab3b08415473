import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<main><div class="vp-doc">${text}</div></main>`,
  generator: 'VitePress v1',
  found: ['The dough'],
};
