import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="monaco-editor"><div class="view-line" style="top:19px">let oats = 2;</div><div class="view-line" style="top:0px">let rye = 1;</div></div>`,
  ),
  found: ['let rye = 1;\nlet oats = 2;'],
};
