// A labelled form field with its hint and its problem, tied together for screen readers.
import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  label: string;
  /** Stands at the end of the label's line, for example a counter. */
  aside?: ComponentChildren;
  problem?: string | undefined;
  hint?: ComponentChildren;
  /** Gets the ids that its control must be described by. */
  children: (describedBy: string) => ComponentChildren;
}

export function Field({ id, label, aside, problem, hint, children }: Props) {
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
        {aside}
      </div>
      {children(`${id}-hint ${id}-problem`)}
      <div id={`${id}-hint`} class="hint">
        {hint}
      </div>
      <p id={`${id}-problem`} class="problem" aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
