// References to footnotes: "[1]", as readers know them from print, since a raised 1 beside a number is another number.
import { jumpTarget } from './jumps';

const label = /^\s*\[?\s*(\d{1,4}|[a-z]{1,2}|[*†‡§]{1,3})\s*\]?\s*$/i;

/** @returns what stands between the brackets; null when the link is no reference to a footnote */
export function noteLabel(link: Element, page: string): string | null {
  if (!jumpTarget(link.getAttribute('href') ?? '', page)) return null;
  if (!link.closest('sup') && !link.querySelector('sup')) return null;
  return label.exec(link.textContent ?? '')?.[1] ?? null;
}
