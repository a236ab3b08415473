// Parts of the page that were not taken for article: what they begin with, why, and a click to put them back.
import type { ArrangedPart } from '../../utils/story/blocks/arrange';
import { blockWords } from '../../utils/story/blocks/left-out';
import { count } from './count';

const reasons: Readonly<Record<Exclude<ArrangedPart['reason'], 'writer'>, string>> = {
  boilerplate: 'the page marks it as a side box',
  'not-article': 'it does not look like part of the article',
  'short-lines': 'these are short lines and buttons around the text',
};

interface Props {
  parts: readonly ArrangedPart[];
  onPutBack: (id: string) => void;
  onLeaveOut: (id: string) => void;
}

export function DroppedParts({ parts, onPutBack, onLeaveOut }: Props) {
  if (parts.length === 0) return null;
  const back = parts.filter(({ state }) => state === 'back').length;
  return (
    <details class="notes" data-dropped>
      <summary>
        {parts.length === 1 ? 'One part' : `${parts.length} parts`} of the page left out
        {back > 0 && `, ${back} put back`}
      </summary>
      <ul>
        {parts.map((part) => {
          const { id, html, words, state } = part;
          const isBack = state === 'back';
          const begin = blockWords(html, 12);
          return (
            <li key={id} data-part={id} data-state={state}>
              <span dir="auto">{begin ? `“${begin}”` : 'A picture'}</span> ({count(words, 'word')}):{' '}
              {whatBecame(part)}{' '}
              <button
                type="button"
                class="link"
                data-action="put-back"
                aria-label={`${isBack ? 'Leave it out again' : 'Put it back'}: ${begin}`}
                onClick={() => (isBack ? onLeaveOut(id) : onPutBack(id))}
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

function whatBecame({ state, reason }: ArrangedPart): string {
  if (state === 'back') return 'put back by you.';
  if (reason === 'writer') return 'left out by you.';
  return `left out, because ${reasons[reason]}.`;
}
