import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<div class="md-content"><article>${text}<div class="tabbed-set"><div class="tabbed-labels"><label>Rye flour</label><label>Oats</label></div>
    <div class="tabbed-content"><div class="tabbed-block"><p>Of rye.</p></div><div class="tabbed-block"><p>Of oats.</p></div></div></div>
    ${text}<aside class="md-source-file"><span>January 3, 2026</span></aside></article></div>`,
  generator: 'mkdocs-1.6',
  found: ['Rye flour', 'Of rye.', 'Of oats.'],
  leftOut: ['January'],
};
