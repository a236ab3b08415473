// The day on which the article came out, in ISO 8601. Other spellings are ambiguous: 3/4 is in March or in April.
import type { Declared } from '../page/declared';
import { holdsLetters } from '../text/letters';

const metas = 'date datepublished dc.date dc.date.issued pubdate citation_publication_date'.split(
  ' ',
);

/** Elements that tell a time and are looked at. */
const mostTimes = 20;
/** Characters between the title and its day: the author, the section, the lead. */
const farthest = 300;
const elsewhere =
  'aside, nav, del, ins, [class*="comment" i], [class*="related" i], [itemprop~="dateModified"]';

export interface PublishedClaims {
  body: Element;
  declared: Declared;
  /** From JSON-LD. */
  linked: string;
  title: string;
}

export function publishedTime({ body, declared, linked, title }: PublishedClaims): string | null {
  const marked = body.querySelector(
    '[itemprop~="datePublished"][datetime], [itemprop~="datePublished"][content], time[pubdate]',
  );
  const claims = [
    ...declared.meta('article:published_time'),
    linked,
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? '',
    ...metas.flatMap((name) => declared.meta(name).map((it) => it.replaceAll('/', '-'))),
  ];
  return claims.map((it) => it.trim()).find(isIso) ?? timeBeside(title, body);
}

function isIso(date: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(date) &&
    !Number.isNaN(Date.parse(date))
  );
}

/** What stands by the title, or is said to be the day in the title's own article. */
function timeBeside(title: string, body: Element): string | null {
  const heading = [...body.querySelectorAll('h1, h2')].find((it) =>
    holdsLetters(it.textContent ?? '', title),
  );
  if (!heading) return null;
  const times = [...body.querySelectorAll('[datetime], time')].slice(0, mostTimes);
  for (const time of times) {
    const said = (time.getAttribute('datetime') ?? time.textContent ?? '').trim();
    const name = time.getAttribute('class') ?? '';
    if (!isIso(said) || /updat|modif/i.test(name) || time.closest(elsewhere)) continue;
    const isNamed = /publish|entry-date|post-date/i.test(name);
    const own = isNamed ? heading.closest('article') : null;
    if (own?.contains(time) || textBetween(heading, time).length <= farthest) return said;
  }
  return null;
}

function textBetween(one: Element, other: Element): string {
  const isAfter = one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING;
  const [first, second] = isAfter ? [one, other] : [other, one];
  const range = one.ownerDocument.createRange();
  range.setStartAfter(first);
  // The day may stand in the heading itself.
  if (!first.contains(second)) range.setEndBefore(second);
  return range.toString().replace(/\s+/g, ' ');
}
