// What the connection doctor found, as text to paste into a report. Steps hold no secrets, so neither does this.
import { t } from '../words/words';
import type { DoctorStep } from './types';

/** Plain text, a line for each step and one more for what is to be done. */
export function doctorText(steps: readonly DoctorStep[]): string {
  return [t('connection.doctor.heading'), ...steps.map(lines)].join('\n');
}

function lines({ name, state, words, next }: DoctorStep): string {
  const found = t(`connection.doctor.${state}`, { step: name, words });
  return next === undefined ? found : `${found}\n  ${t('connection.doctor.next', { next })}`;
}
