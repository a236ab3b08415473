import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<p>Rye<span class="sidenote-number"></span><label class="margin-toggle">Toggle</label><span class="sidenote">A side note.</span> and<label class="sidenote-toggle">Toggle</label><label class="sidenote-checkbox">Toggle</label><span class="marginnote">In the margin.</span><span class="marginnote-ind">Toggle</span><span class="marginnote-toggle">Toggle</span> or<span class="sidenote-content">A box.</span> so on.</p>`,
  ),
  found: ['A side note.', 'In the margin.', 'A box.'],
  leftOut: ['Toggle'],
};
