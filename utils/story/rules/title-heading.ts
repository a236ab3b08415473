// Removes the title from the body. The writer edits the title, and each way out puts it in front.
import { letters } from '../../clip/text/letters';
import type { Finish } from '../flow/rule';

export const titleHeading: Finish = {
  name: 'title-heading',
  apply(body, { title }) {
    const wanted = letters(title);
    for (
      let first = body.firstElementChild;
      wanted !== '' &&
      first?.hasAttribute('data-level') &&
      letters(first.textContent ?? '') === wanted;
      first = body.firstElementChild
    )
      first.remove();
  },
};
