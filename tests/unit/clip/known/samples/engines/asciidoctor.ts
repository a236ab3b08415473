import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<table><tr><td><i class="fa icon-note" title="Note"></i></td><td>Mind the oven, and mind it well.</td></tr></table><table><tr><td><i class="fa icon-tip" title="Tip"></i></td><td>Mind the oven, and mind it well.</td></tr></table><table><tr><td><i class="fa icon-important" title="Important"></i></td><td>Mind the oven, and mind it well.</td></tr></table><table><tr><td><i class="fa icon-caution" title="Caution"></i></td><td>Mind the oven, and mind it well.</td></tr></table><table><tr><td><i class="fa icon-warning" title="Warning"></i></td><td>Mind the oven, and mind it well.</td></tr></table>`,
  ),
  generator: 'Asciidoctor 2.0',
  found: ['Note', 'Tip', 'Important', 'Caution', 'Warning'],
};
