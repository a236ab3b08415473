import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<div class="sphinxsidebar">Contents</div><div class="wy-nav-content"><div class="rst-content">${text}<dl><dt>bake()<a href="/_modules/rye.html"><span class="viewcode-link"><span class="pre">[source]</span></span></a></dt><dd>Bakes.</dd></dl></div></div>`,
  generator: 'sphinx',
  found: ['The dough', 'bake()', 'Bakes.'],
  leftOut: ['source'],
};
