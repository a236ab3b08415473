import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<main>${text}<div class="jp-InputPrompt">In [1]:</div><pre>bake(1)</pre><div class="jp-OutputPrompt">Out[1]:</div><pre>1</pre>
    <div class="prompt input_prompt">In&nbsp;[2]:</div><pre>bake(2)</pre><div class="output_prompt prompt">Out[2]:</div><pre>2</pre>
    <div class="nbinput"><div class="prompt"><pre>[3]:</pre></div><pre>bake(3)</pre></div>
    <div class="nboutput"><div class="prompt"><pre>[3]:</pre></div><pre>3</pre></div>${text}</main>`,
  found: ['bake(1)', 'bake(2)', 'bake(3)'],
  leftOut: ['In', '[1]', '[2]', '[3]'],
};
