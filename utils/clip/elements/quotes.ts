// Quotes in threads whose program makes no <blockquote> of them, but boxes, or tables of one cell.
import { wholeName } from '../known/class-names';
import { namesOf } from '../known/engines';
import { quotedFrom } from '../known/phrases';
import type { LiveReader } from './reader';

export const quoteBox = wholeName(namesOf('quote'));

/** A box that is called a quotation becomes one. */
export const readQuoteBox: LiveReader = (live, page) =>
  page.localName(live) === 'div'
    ? { copy: page.clone.createElement('blockquote'), children: live }
    : null;

/** A table of one cell whose words say whom it quotes becomes a quotation. */
export const readQuoteTable: LiveReader = (live, page, { piece }) => {
  const [cell, ...others] = page.all(live, 'td, th');
  if (!cell || others.length > 0 || !quotedFrom.test(page.textContent(cell) ?? '')) return null;
  // A part of a quote that was selected is text like any other.
  if (!piece.isWhole(live)) return null;
  return { copy: page.clone.createElement('blockquote'), children: cell };
};
