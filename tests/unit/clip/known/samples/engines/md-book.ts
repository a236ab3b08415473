import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(`<pre><code>let rye = 1;<span class="boring">let hidden = 2;</span></code></pre>`),
  generator: 'mdBook',
  found: ['let rye'],
  leftOut: ['let hidden'],
};
