import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<div class="rustdoc"><section><a class="src">Source</a><span class="rightside">1.0.0</span><span class="out-of-band">Beside</span>
    <details><summary class="hideme">Expand</summary></details>${text}<a class="test-arrow">Run</a></section></div>`,
  generator: 'rustdoc',
  found: ['The dough'],
  leftOut: ['Source', '1.0.0', 'Beside', 'Expand', 'Run'],
};
