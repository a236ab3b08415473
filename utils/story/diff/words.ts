// Which words of a text became others. Pure.
import { diffArrays } from 'diff';
import { wordSegmenter } from '../../clip/text/words';

export interface WordRun {
  kind: 'same' | 'gone' | 'added';
  text: string;
}

/** Pieces that may differ. Beyond that nobody reads the differences, and finding them takes the square of it. */
const mostDifferent = 600;

/**
 * The runs of a text that stayed, went and came. Those that stayed and went are the text before, those that stayed and came are
 * the text after.
 * @param lang BCP 47; null for the general rules
 */
export function wordRuns(before: string, after: string, lang: string | null): WordRun[] {
  const segmenter = wordSegmenter(lang);
  const pieces = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const parts = diffArrays(pieces(before), pieces(after), { maxEditLength: mostDifferent });
  if (parts === undefined) return runs([{ gone: before, added: after }]);
  const changes: (string | Change)[] = [];
  for (const [index, { value, added, removed }] of parts.entries()) {
    const text = value.join('');
    const last = changes.at(-1);
    const isGap = index < parts.length - 1 && /^\s+$/.test(text);
    // “one two” that became “three four” is one change, though the space between them stayed.
    if (!added && !removed && !(isGap && typeof last === 'object')) changes.push(text);
    else {
      const change = typeof last === 'object' ? last : { gone: '', added: '' };
      if (typeof last !== 'object') changes.push(change);
      if (!added) change.gone += text;
      if (!removed) change.added += text;
    }
  }
  return runs(changes);
}

interface Change {
  gone: string;
  added: string;
}

function runs(changes: readonly (string | Change)[]): WordRun[] {
  return changes
    .flatMap((it): WordRun[] =>
      typeof it === 'string'
        ? [{ kind: 'same', text: it }]
        : [
            { kind: 'gone', text: it.gone },
            { kind: 'added', text: it.added },
          ],
    )
    .filter(({ text }) => text !== '');
}
