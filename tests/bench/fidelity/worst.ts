// Where a reader is furthest behind: the pages to look at next.
import { markdownTable, percent } from './markdown-table.ts';
import type { Outcome, PageOutcome } from './outcome.ts';

/** Of fewer pieces a share says nothing. */
const leastPieces = 4;

/** How good one page came out: F1 of its text, else the share of pieces that are right; null when nobody can tell. */
function worth({ text, pieces }: Outcome): number | null {
  if (text) return text.f1;
  if (!pieces) return null;
  const { due, kept, unwanted, wrong } = pieces;
  const all = due + unwanted;
  return all < leastPieces ? null : (kept + unwanted - wrong) / all;
}

interface Lag {
  page: PageOutcome;
  mine: number;
  best: number;
  /** Who is best. */
  other: Outcome;
}

function lagOf(page: PageOutcome, reader: string): Lag[] {
  const own = page.readers.find((outcome) => outcome.reader === reader);
  const mine = own ? worth(own) : null;
  const others = page.readers.flatMap((other) => {
    const best = other === own ? null : worth(other);
    return best === null ? [] : [{ other, best }];
  });
  const [first] = others.toSorted((one, another) => another.best - one.best);
  return mine === null || !first ? [] : [{ page, mine, ...first }];
}

/** @returns a Markdown table of at most `count` pages, the worst first */
export function worstPages(pages: readonly PageOutcome[], reader: string, count: number): string {
  const lags = pages
    // Against the output of one of the others nobody can win.
    .filter(({ own }) => !own)
    .flatMap((page) => lagOf(page, reader))
    .toSorted((one, other) => one.mine - one.best - (other.mine - other.best))
    .slice(0, count);
  const rows = lags.map(({ page, mine, best, other }) => [
    page.set,
    page.id,
    percent(mine),
    percent(best),
    other.reader,
    percent(mine - best),
    page.url,
  ]);
  return markdownTable(['set', 'page', reader, 'best other', 'who', 'behind', 'address'], rows);
}
