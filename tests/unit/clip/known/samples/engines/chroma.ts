import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<pre class="chroma"><code><span class="lnt">17</span><span>let rye = 1;</span></code></pre>`,
  ),
  found: ['let rye'],
  leftOut: ['17let', '17'],
};
