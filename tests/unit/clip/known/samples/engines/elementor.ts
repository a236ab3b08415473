import { article, type EngineSample } from './sample';

const widget = (inside: string) =>
  `<div class="elementor-widget"><div class="elementor-widget-container">${inside}</div></div>`;

export const sample: EngineSample = {
  html: article(
    `<div data-elementor-type="wp-post">${widget('<h2>Heat</h2>')}${widget('<p>Wait.</p><p>Then wait.</p>')}${widget('<table><tr><td>Rye</td><td>90 min</td></tr></table>')}</div>`,
  ),
  found: ['Heat', 'Then wait.', '90 min'],
};
