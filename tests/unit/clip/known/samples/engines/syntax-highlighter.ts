import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="dp-highlighter"><div class="bar"><div class="tools"><b>[java]</b> <a href="#">view plain</a></div></div><ol class="dp-j"><li><span>rope.pull();</span></li></ol></div>`,
  ),
  found: ['rope.pull();'],
  leftOut: ['view plain', '[java]'],
};
