// The labels by which sites introduce what is no part of an article: other articles, sign-ups, comments. Indexed by their
// first word, so that the pattern for the rest is only made when a line begins so: a single pattern for all takes six
// milliseconds before it has read a line.
import { languages } from './languages';
import type { Language } from './languages/language';

/** @returns whether a line is such a label; the line in lower case, white space collapsed */
export type IsLabel = (line: string) => boolean;

/** @param known the languages whose labels count */
export function labelsOf(known: readonly Language[]): IsLabel {
  const byFirst = new Map<string, string[]>();
  for (const label of known.flatMap(({ labels = [] }) => labels)) {
    const end = label.indexOf('|');
    const rest = end < 0 ? '' : label.slice(end + 1);
    for (const word of (end < 0 ? label : label.slice(0, end)).split(' ')) {
      const rests = byFirst.get(word);
      if (rests) rests.push(rest);
      else byFirst.set(word, [rest]);
    }
  }
  const made = new Map<string, RegExp>();
  return (line) => {
    // "3 comments", "3件のコメント"; "コメント（3）"
    const [first = ''] = /^(?:\d+|[^ :.!?…：。！？（(]+)/.exec(line) ?? [];
    const key = /^\d/.test(first) ? '#' : first;
    const rests = byFirst.get(key);
    if (!rests) return false;
    const pattern = made.get(key) ?? patternOf(rests);
    made.set(key, pattern);
    return pattern.test(line.slice(first.length));
  };
}

function patternOf(rests: readonly string[]): RegExp {
  const rest = rests.join('|').replace(/…(\d+)/g, '(?: .{0,$1})?');
  // How many there are stands behind it.
  return new RegExp(`^(?:${rest})(?: ?[(（[]\\d{1,6}[)）\\]])?[?:.!…：。！？›»→ ]*$`);
}

/** Whether a line, in lower case and with white space collapsed, introduces something else in any language. */
export const isBoilerplateLabel: IsLabel = labelsOf(languages);
