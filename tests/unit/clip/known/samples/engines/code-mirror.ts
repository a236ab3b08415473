import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="cm-editor"><div class="cm-line">let rye = 1;</div></div><div class="CodeMirror"><pre class="CodeMirror-line">let oats = 2;</pre></div>`,
  ),
  found: ['let rye = 1;', 'let oats = 2;'],
};
