// What an article is built of besides words, and how much of it an output kept. Pure.
import { compare } from './score.ts';

/** Each kind with the head of its column. */
export const kinds = {
  heading: 'headings',
  link: 'links',
  listItem: 'list items',
  code: 'code blocks',
  table: 'tables',
  quote: 'quotes',
  picture: 'pictures',
  embed: 'embeds',
} as const;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as Kind[];

/** All names that an item goes by: the words of a text, the file names of a picture. Never empty. */
export type Item = readonly string[];

export type Structure = Record<Kind, Item[]>;

export interface Count {
  due: number;
  given: number;
  kept: number;
}

export type Kept = Record<Kind, Count>;

/** Long blocks count as kept when most of their words are there: a reader may drop line numbers or a copy button. */
const nearlyEqual = new Set<Kind>(['code', 'table', 'quote']);
const enough = 0.8;

function perKind<Value>(of: (kind: Kind) => Value): Record<Kind, Value> {
  return Object.fromEntries(kindNames.map((kind) => [kind, of(kind)])) as Record<Kind, Value>;
}

export function emptyStructure(): Structure {
  return perKind(() => []);
}

/** Gives each item that is due at most one item of the output. */
export function keptOf(due: Structure, given: Structure): Kept {
  return perKind((kind) => {
    const left = [...given[kind]];
    let kept = 0;
    for (const item of due[kind]) {
      const place = placeOf(item, left, nearlyEqual.has(kind));
      if (place < 0) continue;
      left.splice(place, 1);
      kept += 1;
    }
    return { due: due[kind].length, given: given[kind].length, kept };
  });
}

function placeOf(item: Item, left: readonly Item[], isNearEnough: boolean): number {
  const same = left.findIndex((other) => other.some((name) => item.includes(name)));
  if (same >= 0 || !isNearEnough) return same;
  const [words = ''] = item;
  return left.findIndex(([others = '']) => compare(words, others, 1).f1 >= enough);
}

export function addUp(counts: readonly Kept[]): Kept {
  const total = (kind: Kind, of: keyof Count) =>
    counts.reduce((sum, count) => sum + count[kind][of], 0);
  return perKind((kind) => ({
    due: total(kind, 'due'),
    given: total(kind, 'given'),
    kept: total(kind, 'kept'),
  }));
}
