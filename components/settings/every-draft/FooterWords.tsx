// A field for the writer's own words of the line that links to the original. Words without a place for the link are not
// kept, and the field says so.

import { gaps, roomForFooter } from '../../../utils/draft/story/own-footer';
import { t } from '../../../utils/words/words';
import { Field } from '../../common/fields/Field';
import { useRoom } from '../../common/fields/use-room';
import { useTyped } from './use-typed';

interface Props {
  id: string;
  label: string;
  /** Empty: none of the writer's own. */
  value: string;
  /** What holds without them. */
  usual: string;
  onChange: (words: string) => void;
}

export function FooterWords({ id, label, value, usual, onChange }: Props) {
  const { field, typed, setTyped } = useTyped(value);
  const { field: room, told } = useRoom({ name: 'line', most: roomForFooter });
  const isWhole = typed === '' || typed.includes(gaps.site);
  return (
    <Field
      id={id}
      label={label}
      problem={told ?? (isWhole ? undefined : t('settings.footer.missing', { place: gaps.site }))}
      hint={<p>{t('settings.footer.places', gaps)}</p>}
    >
      {(describedBy) => (
        <input
          {...room}
          ref={field}
          id={id}
          name={id}
          type="text"
          dir="auto"
          autocomplete="off"
          placeholder={usual}
          value={typed}
          aria-describedby={describedBy}
          aria-invalid={!isWhole}
          onInput={(event) => {
            const words = event.currentTarget.value;
            setTyped(words);
            if (words === '' || words.includes(gaps.site)) onChange(words);
          }}
        />
      )}
    </Field>
  );
}
