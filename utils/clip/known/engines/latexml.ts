// LaTeXML, which makes the pages of arXiv and ar5iv. Its notes stand in their sentence, and are shown beside it or on a touch.
import { engine } from './engine';

export const latexml = engine({
  sideNote: 'ltx_note_outer',
  printedNote: 'ltx_note_content',
  noteToggle: 'ltx_note_mark ltx_note_type ltx_tag_note',
  formulaTable: 'ltx_eqn_table ltx_eqn_row ltx_eqn_cell',
});
