// Headings in Medium's two sizes: the highest level is big, all lower levels are small.
import { renamed } from './rename';
import type { ShapeRule } from './rule';

/** Medium has two sizes of headings: every level becomes one of them. */
export const twoSizes: ShapeRule = (body, note) => {
  const deeper = body.querySelectorAll('h4, h5, h6');
  for (const heading of deeper) renamed(heading, 'h3');
  if (deeper.length > 0) note('changed', 'heading-sizes');
};
