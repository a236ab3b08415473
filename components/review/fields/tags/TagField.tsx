// Tags as chips. Enter or a comma adds one, a pasted list becomes many, and Backspace in the empty field takes the last one
// back into the field. What is typed finds suggestions: a combobox by the ARIA 1.2 pattern.

import { useState } from 'preact/hooks';
import { room } from '../../../../utils/draft/edits';
import {
  findSuggestions,
  openSuggestions,
  type SuggestedTag,
  type TagSuggestions,
} from '../../../../utils/draft/tags/suggested';
import { endsTag, isTagList, isTagTooLong, takeTags } from '../../../../utils/draft/tags/tags';
import { maxApiTags, maxTagLength, maxTags } from '../../../../utils/medium/limits';
import { t } from '../../../../utils/words/words';
import { Field } from '../../../common/fields/Field';
import { useRoom } from '../../../common/fields/use-room';
import { SuggestedTags } from './SuggestedTags';
import { TagSuggestionList, tagOptionId } from './TagSuggestionList';
import './tags.css';

const listId = 'tag-list';

interface Props {
  tags: readonly string[];
  /** What is typed and not yet a chip. */
  pending: string;
  suggestions: TagSuggestions;
  problem: string | undefined;
  /** They go out by the API, which takes fewer than the editor. */
  isForApi: boolean;
  /** @param pending what is left in the field */
  onChange: (tags: string[], pending: string) => void;
  onPending: (typed: string) => void;
}

export function TagField(props: Props) {
  const { tags, pending, suggestions, problem, isForApi, onChange, onPending } = props;
  const { field, told } = useRoom({ name: 'tags', most: room.pendingTag });
  const [open, setOpen] = useState(false);
  /** Where the arrows stand; null: in the field. */
  const [movedTo, setMovedTo] = useState<string | null>(null);

  const isFull = tags.length >= maxTags;
  const all = isFull ? [] : openSuggestions(suggestions, tags);
  const found = findSuggestions(all, pending);
  const isOpen = open && found.length > 0;
  const active = isOpen ? found.find(({ tag }) => tag === movedTo) : undefined;

  const show = (isShown: boolean) => {
    setOpen(isShown);
    setMovedTo(null);
  };
  const commit = (typed: string) => {
    show(false);
    const { tags: taken, rest } = takeTags(tags, typed);
    onChange(taken, rest);
  };
  /** Takes a suggestion; what was typed to find it goes. */
  const choose = ({ tag }: SuggestedTag) => commit(tag);
  const remove = (tag: string) =>
    onChange(
      tags.filter((other) => other !== tag),
      pending,
    );
  const typedInto = (typed: string) => {
    if (endsTag(typed)) return commit(typed);
    show(typed.trim() !== '');
    onPending(typed);
  };

  const move = (by: 1 | -1) => {
    if (found.length === 0) return;
    setOpen(true);
    const at = active ? found.indexOf(active) : -1;
    // Past either end the caret is in the field again.
    const next = at === -1 && by === -1 ? found.length - 1 : at + by;
    setMovedTo(found[next]?.tag ?? null);
  };
  const takeLastBack = () => {
    const last = tags.at(-1);
    if (last !== undefined) onChange(tags.slice(0, -1), last);
  };
  /** What a key does, or undefined when it is the browser's. */
  const actionFor = (key: string): (() => void) | undefined => {
    switch (key) {
      case 'Enter':
        return () => (active ? choose(active) : commit(pending));
      case 'ArrowDown':
        return () => move(1);
      case 'ArrowUp':
        return () => move(-1);
      case 'Escape':
        return isOpen ? () => show(false) : undefined;
      case 'Backspace':
        return pending === '' ? takeLastBack : undefined;
      default:
        return undefined;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Ctrl+Enter sends the draft, and what a script's own keyboard composes is not ours yet.
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const act = actionFor(event.key);
    if (!act) return;
    // Enter would send the draft, and Escape would close the popup.
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const onPaste = (event: ClipboardEvent & { currentTarget: HTMLInputElement }) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    // A field of one line would lose the line ends, and with them where a tag ends.
    if (!isTagList(pasted)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    commit(value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? 0));
  };

  return (
    <Field
      id="tag"
      label={t('review.tags')}
      problem={
        told ?? (isTagTooLong(pending) ? t('review.tags.tooLong', { most: maxTagLength }) : problem)
      }
      hint={
        <>
          {isForApi && tags.length > maxApiTags && (
            <p data-too-many>{t('review.tags.tooMany', { most: maxApiTags })}</p>
          )}
          {isFull && pending.trim() !== '' && (
            <p data-full>{t('review.tags.full', { most: maxTags })}</p>
          )}
          <SuggestedTags
            open={all}
            onChoose={(tag) => onChange(takeTags(tags, tag).tags, pending)}
          />
        </>
      }
    >
      {(describedBy) => (
        <div class="tag-box">
          <ul class="chips" aria-label={t('review.tags.chosen')}>
            {tags.map((tag, index) => (
              <li
                key={tag}
                class="chip"
                data-tag={tag}
                data-stays={(isForApi && index >= maxApiTags) || undefined}
                dir="auto"
              >
                {tag}
                <button
                  type="button"
                  aria-label={t('review.tags.remove', { tag })}
                  onClick={() => remove(tag)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <div class="tag-input">
            <input
              {...field}
              id="tag"
              name="tag"
              type="text"
              role="combobox"
              dir="auto"
              autocomplete="off"
              value={pending}
              placeholder={isFull ? '' : t('review.tags.add')}
              aria-autocomplete="list"
              aria-expanded={isOpen}
              aria-controls={listId}
              aria-activedescendant={active && tagOptionId(found.indexOf(active))}
              aria-describedby={describedBy}
              onInput={(event) => {
                // A comma that a keyboard is still composing may yet become something else.
                if (event.isComposing) onPending(event.currentTarget.value);
                else typedInto(event.currentTarget.value);
              }}
              onCompositionEnd={(event) => typedInto(event.currentTarget.value)}
              onPaste={onPaste}
              onKeyDown={onKeyDown}
              onBlur={() => show(false)}
            />
            {isOpen && (
              <TagSuggestionList id={listId} found={found} active={active} onChoose={choose} />
            )}
            <p role="status" class="visually-hidden">
              {isOpen && t('review.tags.count', { count: found.length })}
            </p>
          </div>
        </div>
      )}
    </Field>
  );
}
