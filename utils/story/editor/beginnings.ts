// What Medium's editor makes of the first signs of a line: `#`, `##`, `>`, `*`, `-`, `1.`, three backticks, three dashes; and of
// words between backticks.
import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules';
import { type Plugin, Selection } from 'prosemirror-state';
import { codeLanguage } from '../subset';
import { storySchema } from './schema';

const { nodes, marks } = storySchema;

const languageOf = (typed = '') => ({ language: codeLanguage.test(typed) ? typed : null });

/** A line that begins a code block when Enter follows: three backticks and perhaps a language. */
export const fence = /^```([\w+#.-]{0,30})$/;

const divider = new InputRule(/^(?:---|\*\*\*)$/, (state, _, start) => {
  const $start = state.doc.resolve(start);
  if ($start.depth > 1 || $start.parent.type !== nodes.paragraph) return null;
  const at = $start.before();
  const tr = state.tr.replaceWith(at, $start.after(), [
    nodes.divider.create(),
    nodes.paragraph.create(),
  ]);
  return tr.setSelection(Selection.near(tr.doc.resolve(at + 1)));
});

/** The words lose their backticks; what is typed next is no code. */
const inlineCode = new InputRule(/`([^`]+)`$/, (state, [, words = ''], start, end) => {
  if (!state.doc.resolve(start).parent.type.allowsMarkType(marks.code)) return null;
  const { tr } = state;
  const before = tr.doc.resolve(start).marks();
  tr.replaceWith(start, end, storySchema.text(words, marks.code.create().addToSet(before)));
  return tr.removeStoredMark(marks.code);
});

/** Backspace right after one of them takes it back. */
export function beginnings(): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^#\s$/, nodes.heading, { level: 2 }),
      textblockTypeInputRule(/^##\s$/, nodes.heading, { level: 3 }),
      textblockTypeInputRule(/^```([\w+#.-]{0,30})\s$/, nodes.codeBlock, ([, typed]) =>
        languageOf(typed),
      ),
      wrappingInputRule(/^>\s$/, nodes.quote),
      wrappingInputRule(/^[*-]\s$/, nodes.bullets),
      wrappingInputRule(/^1\.\s$/, nodes.numbers),
      divider,
      inlineCode,
    ],
  });
}
