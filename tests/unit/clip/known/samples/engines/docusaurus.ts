import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<article><span class="theme-doc-version-badge">Version: Next</span><div class="theme-doc-markdown">${text}</div><footer class="docusaurus-mt-lg"><b>Tags:</b><ul><li><a href="/tags/rye">rye</a></li></ul></footer></article>`,
  generator: 'Docusaurus v3',
  found: ['The dough'],
  leftOut: ['Version', 'Tags:'],
};
