// References to footnotes are written as "[1]", because a raised 1 beside a number would look like another number.
import { jumpTarget } from './jumps';

const label = /^\s*[[(]?\s*(\d{1,4}|[a-z]{1,2}|[*†‡§]{1,3})(?::\d{1,2})?\s*[\])]?\s*$/i;
/** Ids of footnotes, for pages that raise the number only by style. */
const noteId =
  /^(?:user-content-)?_?(?:fn|ftn|edn|foot-?note|end-?note|note|cite_note|sdfootnote)(?![a-z]*ref)/i;

const referenceMarkup = '[role~="doc-noteref"], [rel~="footnote"], [data-footnote-ref]';

/** @returns the text between the brackets; null when the link is not a reference to a footnote. @param page its address */
export function noteLabel(link: Element, page: string): string | null {
  const target = jumpTarget(link.getAttribute('href') ?? '', page);
  if (!target) return null;
  const isRaised = link.closest('sup') !== null || link.querySelector('sup') !== null;
  if (!isRaised && !noteId.test(target) && !link.matches(referenceMarkup)) return null;
  return label.exec(link.textContent ?? '')?.[1] ?? null;
}
