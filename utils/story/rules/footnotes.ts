// References to footnotes: "[1]", as readers know them from print, since a raised 1 beside a number is another number.
import { jumpTarget } from './jumps';

const label = /^\s*[[(]?\s*(\d{1,4}|[a-z]{1,2}|[*†‡§]{1,3})(?::\d{1,2})?\s*[\])]?\s*$/i;
/** What the places of notes are called, by those who raise the number by style alone. */
const noteId =
  /^(?:user-content-)?_?(?:fn|ftn|edn|foot-?note|end-?note|note|cite_note|sdfootnote)(?![a-z]*ref)/i;

const said = '[role~="doc-noteref"], [rel~="footnote"], [data-footnote-ref]';

/** @returns what stands between the brackets; null when the link is no reference to a footnote */
export function noteLabel(link: Element, page: string): string | null {
  const target = jumpTarget(link.getAttribute('href') ?? '', page);
  if (!target) return null;
  const isRaised = link.closest('sup') !== null || link.querySelector('sup') !== null;
  if (!isRaised && !noteId.test(target) && !link.matches(said)) return null;
  return label.exec(link.textContent ?? '')?.[1] ?? null;
}
