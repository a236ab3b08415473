// What the connection doctor found, as text to paste into a report. Steps hold no secrets, so neither does this.
import type { DoctorStep } from './types';

/** Plain text, a line for each step and one more for what is to be done. */
export function doctorText(steps: readonly DoctorStep[]): string {
  return ['Clipdraft: check of the connection', ...steps.map(lines)].join('\n');
}

function lines({ name, state, words, next }: DoctorStep): string {
  const found = `${state.toUpperCase()} ${name}: ${words}`;
  return next === undefined ? found : `${found}\n  To do: ${next}`;
}
