import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<pre class="line-numbers"><code>let rye<span class="line-numbers-rows">17</span></code></pre>`,
  ),
  found: ['let rye'],
  leftOut: ['17'],
};
