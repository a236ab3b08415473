// A box around the fields of a form, or around the choices of a poll: its words speak of what is filled in there. No name
// is needed to see that.
import { controls } from '../text/controls';
import { textLength } from './measure';
import { holdsProse, isParagraph, signature } from './prose';
import { longestFormBox } from './thresholds';

/** A form with fields for words. */
export const filledIn =
  'form:has(input:is([type="text"], [type="email"], [type="tel"], :not([type])), textarea)';

const choice = 'input[type="radio"]';

const things = 'h1, pre, table, figure, iframe, video';

/** What a text has no use for: a field for an address, and a box to tick beside a button. */
const asked = 'form:has([type="email"]), :has(> button):has([type="checkbox"])';

/**
 * The boxes around forms and polls that stand between the paragraphs of a text and look like none. They hold none either, but for
 * the sentences around a field for an address or a box to tick.
 */
export function* formBoxes(page: Element): Generator<Element> {
  const poll = pollIn(page);
  for (const part of [...page.querySelectorAll(`${filledIn}, ${asked}`), ...(poll ? [poll] : [])]) {
    const mayHoldProse = part.matches(asked);
    let box = part;
    for (let up = part.parentElement; up && up !== page; up = up.parentElement) {
      if (holdsProse(up) && !(mayHoldProse && textLength(up) <= longestFormBox)) break;
      box = up;
    }
    const { previousElementSibling: before, nextElementSibling: after } = box;
    if (
      (box === part && !mayHoldProse) ||
      !before ||
      !isParagraph(before) ||
      signature(before) === signature(box)
    )
      continue;
    if (box.querySelector(things) || textLength(box) > longestFormBox) continue;
    // Below the text, the box of a form may say who wrote it.
    if (part === poll ? isPoll(box) : after && isParagraph(after)) yield box;
  }
}

/** The first choice of the page's only question. A page that asks several is a test, and its questions are the text. */
function pollIn(page: Element): Element | undefined {
  const choices = [...page.querySelectorAll(choice)];
  const isOne = new Set(choices.map((it) => it.getAttribute('name'))).size === 1;
  return isOne ? choices[0] : undefined;
}

function isPoll(box: Element): boolean {
  const hasButton = box.querySelector(`${controls}, [type="submit"]`) !== null;
  return hasButton && box.querySelectorAll(choice).length > 1;
}
