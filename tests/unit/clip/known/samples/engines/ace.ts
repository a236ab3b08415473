import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="ace_editor ace-tm"><div class="ace_layer"><div class="ace_line">let rye = 1;</div></div></div>`,
  ),
  found: ['let rye = 1;'],
};
