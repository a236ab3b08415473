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

/** The boxes around forms and polls that stand between the paragraphs of a text, hold none, and look like none. */
export function* formBoxes(page: Element): Generator<Element> {
  for (const part of page.querySelectorAll(`${filledIn}, ${choice}`)) {
    let box = part;
    for (let up = part.parentElement; up && up !== page && !holdsProse(up); up = up.parentElement)
      box = up;
    const { previousElementSibling: before, nextElementSibling: after } = box;
    if (box === part || !before || !isParagraph(before) || signature(before) === signature(box))
      continue;
    if (box.querySelector(things) || textLength(box) > longestFormBox) continue;
    // Below the text, the box of a form may say who wrote it.
    if (part.matches(choice) ? isPoll(box, page) : after && isParagraph(after)) yield box;
  }
}

/** One question with a button. A page that asks several is a test, and its questions are the text. */
function isPoll(box: Element, page: Element): boolean {
  const names = new Set([...page.querySelectorAll(choice)].map((it) => it.getAttribute('name')));
  const own = box.querySelectorAll(choice);
  return (
    names.size === 1 && own.length > 1 && box.querySelector(`${controls}, [type="submit"]`) !== null
  );
}
