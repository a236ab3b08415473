import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<p>Rye<span class="littlefoot"><button>1</button></span><span class="littlefoot__popover">Pop-up.</span>.</p><p class="littlefoot--print">A note.</p>`,
  ),
  found: ['A note.'],
  leftOut: ['Pop-up.'],
};
