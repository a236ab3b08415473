// Badges behind a name: "deprecated", "beta". Space inside and around the box parts them on the page; in a text the badge
// would become one word with the name.
import { partOfName } from '../../known/class-names';
import type { LiveReader } from '../reader';

export const badge = partOfName(['badge', 'chip', 'pill', 'stab']);

/** A badge becomes its words, apart from those beside it. */
export const readBadge: LiveReader = (live, page, { ownCopy }) => {
  if (page.localName(live) !== 'span') return null;
  ownCopy.prepend(' ');
  ownCopy.append(' ');
  return { copy: ownCopy, children: live };
};
