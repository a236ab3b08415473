// Marks Medium does not have: raised, lowered and crossed-out words, as plain text that means the same.
import type { ShapeRule } from './rule';

/** Raised by custom only: "1st", "nº", a trade mark. */
const custom = /^(?:st|nd|rd|th|er|re|e|ère|ème|o|a|º|ª|tm|sm|™|®|©|\[.*\])$/i;

export const plainMarks: ShapeRule = (body, note) => {
  for (const script of [...body.querySelectorAll('sup, sub')]) {
    const text = script.textContent?.trim() ?? '';
    const isPlain = custom.test(text) || script.querySelector('a') !== null;
    if (!isPlain) {
      // Here alone: the first use of the pattern takes a millisecond, and most pages raise numbers of notes only.
      const isOne = /^[\p{L}\p{M}\p{N}]+$/u.test(text);
      script.prepend(`${script.localName === 'sup' ? '^' : '_'}${isOne ? '' : '('}`);
      if (!isOne) script.append(')');
      note(
        'changed',
        'Superscripts begin with ^ and subscripts with _, because Medium has neither.',
      );
    }
    script.replaceWith(...script.childNodes);
  }
  for (const struck of [...body.querySelectorAll('s')]) {
    struck.replaceWith(...struck.childNodes);
    note('doubt', 'Crossed-out words became plain words, because Medium cannot cross words out.');
  }
};
