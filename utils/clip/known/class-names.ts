// Class names as data: patterns that keep the names they are made of, so that a first look at many patterns is made of the
// same names and cannot miss one.
import { lazily, type Pattern } from './lazily';

export interface ClassPattern extends Pattern {
  /** Patterns that begin with letters or a hyphen. */
  names: readonly string[];
}

/** One of the names as a whole, upper and lower case told apart. */
export function wholeName(names: readonly string[]): ClassPattern {
  return { names, ...lazily(() => new RegExp(`(?:^|\\s)(?:${names.join('|')})(?:\\s|$)`)) };
}

/** One of the names, or a name that has it as a part: "post-image". */
export function partOfName(names: readonly string[]): ClassPattern {
  const pattern = () => new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?:[\\s_-]|$)`, 'i');
  return { names, ...lazily(pattern) };
}

/** Letters at the beginning of a name. With fewer, more texts pass; with more, the look takes longer. */
const stem = 5;

/**
 * A first look, for lists of names that are slow to ask: it passes every text in which one of the names can stand, and
 * few others.
 * @param names patterns that begin with letters or a hyphen
 */
export function glanceAt(names: Iterable<string>): Pattern {
  return lazily(() => {
    // What is optional in a name, or one of several, ends what can be looked for.
    const stems = [...names].map((it) => /^[\w-]+(?![?*{])/.exec(it)?.[0].slice(0, stem) ?? '');
    const shortest = [...new Set(stems)].toSorted((one, other) => one.length - other.length);
    const needed: string[] = [];
    for (const it of shortest) if (!needed.some((shorter) => it.includes(shorter))) needed.push(it);
    return new RegExp(needed.join('|'), 'i');
  });
}
