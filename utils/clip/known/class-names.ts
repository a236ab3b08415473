// Class names as data: patterns that keep the names they are made of, so that a first look at many patterns is made of the
// same names and cannot miss one.
import { lazily, type Pattern } from './lazily';

export interface ClassPattern extends Pattern {
  /** Patterns that begin with letters or a hyphen. */
  names: readonly string[];
}

/** One of the names as a whole, upper and lower case told apart. */
export function wholeName(names: readonly string[]): ClassPattern {
  return named(names, () => new RegExp(`(?:^|\\s)(?:${names.join('|')})(?:\\s|$)`));
}

/** One of the names, or a name that has it as a part: "post-image". */
export function partOfName(names: readonly string[]): ClassPattern {
  return named(names, () => new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?:[\\s_-]|$)`, 'i'));
}

/**
 * Browsers take longer to make a pattern than to see that a text has the beginning of none of its names. Pages repeat
 * their class names, so each text is looked at once.
 */
function named(names: readonly string[], make: () => RegExp): ClassPattern {
  const pattern = lazily(make);
  const known = new Map<string, boolean>();
  let stems: string[] | null = null;
  return {
    names,
    test(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      stems ??= names.map((name) => stemOf(name).toLowerCase());
      const lower = text.toLowerCase();
      const is = stems.some((stem) => lower.includes(stem)) && pattern.test(text);
      known.set(text, is);
      return is;
    },
  };
}

/** Letters at the beginning of a name. With fewer, more texts pass; with more, the look takes longer. */
const longestStem = 5;

/** What a text has if it has the name: what is optional in a name, or one of several, ends what can be looked for. */
function stemOf(name: string): string {
  return /^[\w-]+(?![?*{])/.exec(name)?.[0].slice(0, longestStem) ?? '';
}

/**
 * A first look, for lists of names that are slow to ask: it passes every text in which one of the names can stand, and
 * few others.
 * @param names patterns that begin with letters or a hyphen
 */
export function glanceAt(names: Iterable<string>): Pattern {
  return lazily(() => {
    const shortest = [...new Set([...names].map(stemOf))].toSorted(
      (one, other) => one.length - other.length,
    );
    const needed: string[] = [];
    for (const it of shortest) if (!needed.some((shorter) => it.includes(shorter))) needed.push(it);
    return new RegExp(needed.join('|'), 'i');
  });
}
