import { article, type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: article(
    `<p>One more line.</p>${text.repeat(4)}<div class="nextra-callout nx-mt-6"><div class="nx-select-none">💡</div><div><p class="nx-mt-6">Listen first.</p></div></div>`,
  ),
  generator: 'Nextra',
  found: ['One more line.', 'Listen first.'],
};
