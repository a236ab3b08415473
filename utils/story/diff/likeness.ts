// Which blocks that went and which blocks that came are the same block, edited. Pure.
import { unspaced, wordSegmenter } from '../../clip/text/words';
import { plainText } from './plain';

/** Of their words that two blocks must share. */
const least = 0.5;

/** Pairs to look at between two blocks that stayed. So many together are another text. */
const mostPairs = 40_000;

/** Pairs of indexes, in order, that together have the most in common. */
export function editedPairs(
  gone: readonly string[],
  added: readonly string[],
): (readonly [gone: number, added: number])[] {
  if (gone.length * added.length === 0 || gone.length * added.length > mostPairs) return [];
  const [olds, news] = [gone.map(contentOf), added.map(contentOf)];
  // best[i][j]: the most that the blocks from i and from j on can have in common.
  const best = Array.from({ length: gone.length + 1 }, () =>
    new Array<number>(added.length + 1).fill(0),
  );
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => {
    const [one, other] = [olds[i], news[j]];
    const shared = one && other ? likeness(one, other) : 0;
    return shared >= least ? shared + at(i + 1, j + 1) : 0;
  };
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    const row = best[i] ?? [];
    for (let j = added.length - 1; j >= 0; j -= 1)
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length && j < added.length) {
    const most = at(i, j);
    if (most === at(i + 1, j)) i += 1;
    else if (most === at(i, j + 1)) j += 1;
    else {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    }
  }
  return pairs;
}

interface Content {
  words: ReadonlyMap<string, number>;
  count: number;
  picture: string | null;
}

const source = /<img (?:[a-z-]+="[^"]*" )*?(?:src|data-picture)="([^"]+)"/;

function contentOf(html: string): Content {
  const words = new Map<string, number>();
  const all = wordsIn(plainText(html));
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, count: all.length, picture: source.exec(html)?.[1] ?? null };
}

function wordsIn(text: string): string[] {
  const small = text.toLowerCase();
  if (!unspaced.test(small)) return small.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...wordSegmenter(null).segment(small)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/** From 0 to 1. A picture is the same under any caption. */
function likeness(one: Content, other: Content): number {
  if (one.picture !== null && one.picture === other.picture) return 1;
  let shared = 0;
  for (const [word, times] of one.words) shared += Math.min(times, other.words.get(word) ?? 0);
  return one.count + other.count === 0 ? 0 : (2 * shared) / (one.count + other.count);
}
