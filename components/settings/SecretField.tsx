// A labelled field for a secret, hidden until its writer wants to see it.

import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/words/words';
import { useRoom } from '../common/fields/use-room';

/** Characters; Medium's tokens and secrets have less than a hundred. */
const longestSecret = 1_000;

interface Props {
  name: string;
  label: string;
  value: string;
  inputRef?: Ref<HTMLInputElement>;
  required?: boolean;
  onInput: (value: string) => void;
}

export function SecretField({ name, label, value, inputRef, required = false, onInput }: Props) {
  const { field, told } = useRoom({ name: 'field', most: longestSecret, isWhole: true });
  const [shown, setShown] = useState(false);
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <div class="reveal">
        <input
          {...field}
          ref={inputRef ?? null}
          id={name}
          name={name}
          {...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          dir="ltr"
          required={required}
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button
          type="button"
          aria-label={t('connect.secret.showNamed', { label })}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('connect.secret.hide') : t('connect.secret.show')}
        </button>
      </div>
      <p class="problem" aria-live="polite">
        {told}
      </p>
    </div>
  );
}
