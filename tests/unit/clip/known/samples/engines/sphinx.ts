import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<div class="sphinxsidebar">Contents</div><div class="wy-nav-content"><div class="rst-content">${text}</div></div>`,
  generator: 'sphinx',
  found: ['The dough'],
};
