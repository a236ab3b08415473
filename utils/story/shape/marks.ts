// Marks that Medium does not have (superscript, subscript, crossed-out words) become plain text with the same meaning.
import type { ShapeRule } from './rule';

/** Raised only by custom: "1st", "nº", a trade mark. These need no sign. */
const custom = /^(?:st|nd|rd|th|er|re|e|ère|ème|o|a|º|ª|tm|sm|™|®|©|\[.*\])$/i;

/** Superscripts, subscripts and crossed-out words become plain text with the same meaning. */
export const plainMarks: ShapeRule = (body, note) => {
  for (const script of [...body.querySelectorAll('sup, sub')]) {
    const text = script.textContent?.trim() ?? '';
    const isPlain = custom.test(text) || script.querySelector('a') !== null;
    if (!isPlain) {
      // Used only here: the first use of the pattern takes a millisecond, and most pages raise only the numbers of notes.
      const isOne = /^[\p{L}\p{M}\p{N}]+$/u.test(text);
      script.prepend(`${script.localName === 'sup' ? '^' : '_'}${isOne ? '' : '('}`);
      if (!isOne) script.append(')');
      note('changed', 'raised-and-lowered');
    }
    script.replaceWith(...script.childNodes);
  }
  for (const struck of [...body.querySelectorAll('s')]) {
    struck.replaceWith(...struck.childNodes);
    note('doubt', 'crossed-out');
  }
};
