// Parts of the page that were not taken for article: what they begin with, why, and a click to put them back.
import type { DropReason } from '../../utils/clip/types';
import { blockWords } from '../../utils/story/left-out';
import type { LeftOutPart } from '../../utils/story/types';

const reasons: Readonly<Record<DropReason, string>> = {
  boilerplate: 'the page marks it as a side box',
  'not-article': 'it does not look like part of the article',
  'short-lines': 'these are short lines and buttons around the text',
};

interface Props {
  parts: readonly LeftOutPart[];
  /** Ids of the parts that the writer put back. */
  restored: readonly string[];
  onChange: (restored: string[]) => void;
}

export function DroppedParts({ parts, restored, onChange }: Props) {
  if (parts.length === 0) return null;
  const back = parts.filter(({ id }) => restored.includes(id)).length;
  const count = parts.length === 1 ? 'One part' : `${parts.length} parts`;
  return (
    <details class="notes" data-dropped>
      <summary>
        {count} of the page left out
        {back > 0 && `, ${back} put back`}
      </summary>
      <ul>
        {parts.map(({ id, html, reason, words }) => {
          const isBack = restored.includes(id);
          const begin = blockWords(html, 12);
          return (
            <li key={id} data-part={id} data-back={isBack}>
              <span dir="auto">“{begin}”</span> ({words.toLocaleString('en')} words):{' '}
              {isBack ? 'put back by you.' : `left out, because ${reasons[reason]}.`}{' '}
              <button
                type="button"
                class="link"
                data-action="put-back"
                aria-label={`${isBack ? 'Leave it out again' : 'Put it back'}: ${begin}`}
                onClick={() =>
                  onChange(isBack ? restored.filter((other) => other !== id) : [...restored, id])
                }
              >
                {isBack ? 'Leave it out again' : 'Put it back'}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
