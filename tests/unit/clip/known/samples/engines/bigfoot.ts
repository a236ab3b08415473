import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<p>Rye<sup class="footnote-processed">1</sup><span class="bigfoot-footnote__container"><button>…</button></span><span class="bigfoot-footnote">Pop-up.</span>.</p><p class="footnote-print-only">A note.</p>`,
  ),
  found: ['A note.'],
  leftOut: ['Pop-up.'],
};
