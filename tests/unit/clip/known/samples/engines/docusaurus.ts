import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<article><div class="theme-doc-markdown">${text}</div></article>`,
  generator: 'Docusaurus v3',
  found: ['The dough'],
};
