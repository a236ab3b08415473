// Tags as chips. Enter or a comma adds one, Backspace in the empty field takes the last one back.
import { room } from '../../../utils/draft/edits';
import { isTagTooLong } from '../../../utils/draft/tags';
import { maxApiTags, maxTagLength, maxTags } from '../../../utils/medium/limits';
import { Field } from '../../common/Field';
import { useRoom } from '../../common/use-room';

const tooLong = `Medium accepts ${maxTagLength} characters in a tag. Clipdraft cuts off the rest.`;

interface Props {
  tags: readonly string[];
  /** What is typed and not yet a chip. */
  pending: string;
  /** Tags that the page names and that are not chosen. */
  suggestions: readonly string[];
  problem: string | undefined;
  /** They go out by the API, which takes fewer than the editor. */
  isForApi: boolean;
  onAdd: (typed: string) => void;
  onRemove: (tag: string) => void;
  onPending: (typed: string) => void;
}

export function TagField({
  tags,
  pending,
  suggestions,
  problem,
  isForApi,
  onAdd,
  onRemove,
  onPending,
}: Props) {
  const { field, told } = useRoom({ name: 'tags', most: room.pendingTag });
  const full = tags.length >= maxTags;
  const onKeyDown = (event: KeyboardEvent) => {
    const entering =
      (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ',';
    if (entering && !event.isComposing) {
      event.preventDefault();
      onAdd(pending);
    }
    const last = tags.at(-1);
    if (event.key === 'Backspace' && pending === '' && last !== undefined) onRemove(last);
  };
  return (
    <Field
      id="tag"
      label="Tags"
      aside={<span class="counter">{`${tags.length} / ${maxTags}`}</span>}
      problem={told ?? (isTagTooLong(pending) ? tooLong : problem)}
      hint={
        isForApi && tags.length > maxApiTags ? (
          <span data-too-many>
            Medium’s API accepts only the first {maxApiTags}. Add the others in Medium’s editor.
          </span>
        ) : (
          !full &&
          suggestions.length > 0 && (
            <span class="suggestions">
              From the page:
              {suggestions.map((tag) => (
                <button
                  type="button"
                  class="link"
                  key={tag}
                  data-suggested-tag={tag}
                  onClick={() => onAdd(tag)}
                >
                  {tag}
                </button>
              ))}
            </span>
          )
        )
      }
    >
      {(describedBy) => (
        <div class="tag-box">
          <ul class="chips" aria-label="Chosen tags">
            {tags.map((tag) => (
              <li key={tag} class="chip" data-tag={tag} dir="auto">
                {tag}
                <button
                  type="button"
                  aria-label={`Remove tag ${tag}`}
                  onClick={() => onRemove(tag)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <input
            {...field}
            id="tag"
            name="tag"
            type="text"
            dir="auto"
            autocomplete="off"
            value={pending}
            placeholder={full ? 'Medium accepts only five' : 'Add a tag'}
            disabled={full}
            aria-describedby={describedBy}
            onInput={(event) => onPending(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
    </Field>
  );
}
