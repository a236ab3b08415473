// The title is the writer's to edit and each way out puts it in front, so the body must not repeat it.
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
