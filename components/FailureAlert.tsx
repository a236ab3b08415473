// A failure in words: what happened, whether the work is safe, what to do now.
import type { ComponentChildren } from 'preact';
import type { Failure } from '../utils/failure';
import { sentencesFor } from '../utils/sentences';

interface Props {
  failure: Failure;
  /** Buttons that do what the sentences advise. */
  children?: ComponentChildren;
}

export function FailureAlert({ failure, children }: Props) {
  const { happened, safe, next } = sentencesFor(failure);
  return (
    <div role="alert" class="alert" data-code={failure.code}>
      <p class="alert-happened">{happened}</p>
      <p>{safe}</p>
      <p>{next}</p>
      {children}
    </div>
  );
}
