import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<main><div class="vp-doc">${text}<div class="vp-code-group"><div class="tabs"><input type="radio"><label>npm</label><input type="radio"><label>yarn</label>
    <input type="radio"><label>by hand</label></div><div class="blocks"><div class="language-sh active"><pre><code>npm add rye</code></pre></div>
    <div class="language-sh" style="display: none"><pre><code>yarn add rye</code></pre></div>
    <div class="vp-block" style="display: none"><p>Take a bag.</p></div></div></div>${text}</div></main>`,
  generator: 'VitePress v1.6',
  found: ['The dough', 'npmnpm add rye', 'yarnyarn add rye', 'by hand', 'Take a bag.'],
  leftOut: ['npmyarn', 'npm\n'],
};
