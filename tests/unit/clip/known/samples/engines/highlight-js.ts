import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<pre><code class="hljs"><span class="hljs-ln-n">17</span><span class="hljs-ln-numbers">18</span>let rye</code></pre><table><tr><td class="hljs-ln-code">let oats = 2;</td></tr></table>`,
  ),
  found: ['let rye', 'let oats = 2;'],
  leftOut: ['17', '18'],
};
