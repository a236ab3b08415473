import { article, type EngineSample } from './sample';

const note = (words: string, style = '') =>
  `<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">77</sup><span class="ltx_note_outer"${style}><span class="ltx_note_content"${style}><sup class="ltx_note_mark">77</sup><span class="ltx_note_type">footnote: </span><span class="ltx_tag ltx_tag_note">77</span>${words}</span></span></span>`;

export const sample: EngineSample = {
  html: article(
    `<p>Rye${note('A note.')} or oats${note('A hidden one.', ' style="display: none"')}.</p>
    <table class="ltx_equation ltx_eqn_table"><tbody><tr class="ltx_eqn_row"><td class="ltx_eqn_cell"><math alttext="x^2" display="block"><mi>x</mi></math></td>
    <td class="ltx_eqn_cell ltx_eqn_eqno">(1)</td></tr></tbody></table>`,
  ),
  found: ['A note.', 'A hidden one.', 'x^2', '(1)'],
  leftOut: ['77', 'footnote'],
};
