// The day on which the article came out, in ISO 8601. Other spellings are ambiguous: 3/4 is in March or in April.
import type { Declared } from '../page/declared';
import { farthest, toTitle } from './beside';

const metas = 'date datepublished dc.date dc.date.issued pubdate citation_publication_date'.split(
  ' ',
);

/** Elements that tell a time and are looked at. */
const mostTimes = 20;
const elsewhere =
  'aside, nav, del, ins, [class*="comment" i], [class*="related" i], [itemprop~="dateModified"]';

export interface PublishedClaims {
  body: Element;
  declared: Declared;
  /** From JSON-LD. */
  linked: string;
  title: string;
}

/** @returns the day on which the article was published, as ISO 8601, or null when the page names none */
export function publishedTime({ body, declared, linked, title }: PublishedClaims): string | null {
  const marked = body.querySelector(
    '[itemprop~="datePublished"][datetime], [itemprop~="datePublished"][content], time[pubdate]',
  );
  const claims = [
    ...declared.meta('article:published_time'),
    linked,
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? '',
    ...metas.flatMap((name) => declared.meta(name).map((it) => it.replaceAll('/', '-'))),
    onlyEntry(body),
  ];
  return claims.map((it) => it.trim()).find(isIso) ?? timeBeside(title, body);
}

/** Of the one entry that a page holds in microformats: https://microformats.org/wiki/h-entry, and hAtom before it. */
function onlyEntry(body: Element): string {
  const days = [...body.querySelectorAll('abbr.published[title], .dt-published[datetime]')];
  const [day, ...more] = days.filter((it) => !it.closest(elsewhere));
  if (!day || more.length > 0) return '';
  return day.getAttribute('datetime') ?? day.getAttribute('title') ?? '';
}

function isIso(date: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(date) &&
    !Number.isNaN(Date.parse(date))
  );
}

/** Characters between the day of an article and that of its last change. */
const besideOther = 60;

/** In a list of other texts, each with its day. */
function isOfList(time: Element): boolean {
  const row = time.closest('li')?.parentElement?.children ?? [];
  return (
    [...row].filter((it) => it.querySelector('a[href]') && it.querySelector('time')).length > 1
  );
}

/** What stands nearest to the title, or is said to be the day in the article that has the title. Lists beside it have days, too. */
function timeBeside(title: string, body: Element): string | null {
  const lengthTo = toTitle(body, title);
  const times = [...body.querySelectorAll('[datetime], time, abbr[title]')].slice(0, mostTimes);
  let nearest: { day: string; length: number } | null = null;
  for (const time of times) {
    const said = time.getAttribute('datetime') ?? time.getAttribute('title') ?? time.textContent;
    const day = (said ?? '').trim();
    const name = time.getAttribute('class') ?? '';
    if (!isIso(day) || /updat|modif/i.test(name)) continue;
    if (time.closest(elsewhere) || isOfList(time)) continue;
    const article = /publish|entry-date|post-date/i.test(name) ? time.closest('article') : null;
    const [first] = article?.querySelectorAll('h1, h2') ?? [];
    if (first) {
      if (lengthTo(first) <= farthest) return day;
      continue;
    }
    const length = lengthTo(time);
    if (length <= farthest && (!nearest || length + besideOther < nearest.length))
      nearest = { day, length };
  }
  return nearest?.day ?? null;
}
