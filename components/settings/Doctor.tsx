// The connection doctor: walks the way to Medium step by step and says where it ends.

import { doctorText } from '../../utils/connection/doctor-text';
import type { DoctorStep } from '../../utils/connection/types';
import { t } from '../../utils/words/words';
import { CopyButton } from '../common/CopyButton';
import './doctor.css';

interface Props {
  /** null: not asked yet. */
  steps: readonly DoctorStep[] | null;
  busy: boolean;
  onDiagnose: () => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** For the eye; a word is for the ear. */
const marks: Readonly<Record<DoctorStep['state'], string>> = {
  ok: '✓',
  problem: '✗',
  skipped: '–',
};

export function Doctor({ steps, busy, onDiagnose, onCopy }: Props) {
  return (
    <section class="doctor" aria-label={t('settings.doctor.label')}>
      <button
        type="button"
        data-action="diagnose"
        aria-disabled={busy}
        onClick={() => !busy && onDiagnose()}
      >
        {busy ? t('settings.doctor.checking') : t('settings.doctor.check')}
      </button>
      <p role="status" class="doctor-summary">
        {!busy && steps && summary(steps)}
      </p>
      {!busy && steps && (
        <>
          <ol class="doctor-steps">
            {steps.map((step) => (
              <Step key={step.name} step={step} />
            ))}
          </ol>
          <div class="doctor-copy">
            <CopyButton
              action="copy-diagnosis"
              label={t('settings.doctor.copy')}
              text={doctorText(steps)}
              onCopy={onCopy}
            />
          </div>
        </>
      )}
    </section>
  );
}

function Step({ step: { name, state, words, next } }: { step: DoctorStep }) {
  return (
    <li data-step={name} data-state={state}>
      <span class="doctor-mark" aria-hidden="true">
        {marks[state]}
      </span>
      <div>
        <p>
          <span class="visually-hidden">{t(`settings.doctor.state.${state}`)}</span>
          <strong>{t(`settings.doctor.${name}`)}</strong> {words}
        </p>
        {next !== undefined && <p class="hint">{next}</p>}
      </div>
    </li>
  );
}

function summary(steps: readonly DoctorStep[]): string {
  const problems = steps.filter(({ state }) => state === 'problem').length;
  return t('settings.doctor.problems', { count: problems });
}
