// Something that only the writer can decide, said where it comes up. The first answer loses nothing, and has the focus.
import type { ComponentChildren } from 'preact';
import { useFocusOnMount } from './use-focus-on-mount';

interface Answer {
  /** Of the button, for tests. */
  action: string;
  words: string;
  onChoose: () => void;
}

interface Props {
  /** What is asked, for tests. */
  name: string;
  /** alert: something has happened; doubt: nothing has yet. */
  kind: 'alert' | 'doubt';
  answers: readonly [Answer, Answer];
  children: ComponentChildren;
}

export function Question({ name, kind, answers, children }: Props) {
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <div class={kind} role="alert" data-asks={name}>
      {children}
      <p class="choices">
        {answers.map(({ action, words, onChoose }, index) => (
          <button
            key={action}
            ref={index === 0 ? button : null}
            type="button"
            data-action={action}
            onClick={onChoose}
          >
            {words}
          </button>
        ))}
      </p>
    </div>
  );
}
