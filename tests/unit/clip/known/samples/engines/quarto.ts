import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    '<details class="code-fold"><summary>Show the code</summary><pre><code>weigh(rye)</code></pre></details><p>One more line.</p><section id="quarto-citation"><h2>Citation</h2><div>Please cite this work as:</div><pre>@online{frame}</pre></section>',
  ),
  generator: 'quarto-1.4.550',
  found: ['One more line.', 'weigh(rye)'],
  leftOut: ['Show the code', 'Please cite'],
};
