import { article, type EngineSample } from './sample';

const item = (kind: string, words: string) =>
  `<div class="notion-selectable notion-${kind}_list-block"><div><div>${words}</div></div></div>`;

export const sample: EngineSample = {
  html: article(item('bulleted', 'A bowl.') + item('numbered', 'Wait.')),
  found: ['A bowl.', 'Wait.'],
};
