import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    '<p>The rope is his.<sup class="modern-footnotes-footnote"><a role="button">1</a></sup><span role="tooltip" class="modern-footnotes-footnote__note" style="display:none">He denies it.</span> He bought it.</p>',
  ),
  found: ['The rope is his.', 'He denies it.', 'He bought it.'],
};
