// The connection doctor: walks the way to Medium step by step and says where it ends.
import { doctorText } from '../../utils/connection/doctor-text';
import type { DoctorStep } from '../../utils/connection/types';
import { CopyButton } from '../common/CopyButton';

interface Props {
  /** null: not asked yet. */
  steps: readonly DoctorStep[] | null;
  busy: boolean;
  onDiagnose: () => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** The mark for the eye, the word for the ear. */
const marks: Readonly<Record<DoctorStep['state'], readonly [string, string]>> = {
  ok: ['✓', 'Fine'],
  problem: ['✗', 'Problem'],
  skipped: ['–', 'Skipped'],
};

const titles: Readonly<Record<DoctorStep['name'], string>> = {
  online: 'Network',
  'host-permission': 'Permission',
  token: 'Token',
  account: 'Account',
  publications: 'Publications',
  quota: 'Posts a day',
};

export function Doctor({ steps, busy, onDiagnose, onCopy }: Props) {
  return (
    <section class="doctor" aria-label="Connection check">
      <button
        type="button"
        data-action="diagnose"
        aria-disabled={busy}
        onClick={() => !busy && onDiagnose()}
      >
        {busy ? 'Checking…' : 'Check the connection'}
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
              label="Copy as text"
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
  const [mark, word] = marks[state];
  return (
    <li data-step={name} data-state={state}>
      <span class="doctor-mark" aria-hidden="true">
        {mark}
      </span>
      <div>
        <p>
          <span class="visually-hidden">{word}. </span>
          <strong>{titles[name]}:</strong> {words}
        </p>
        {next !== undefined && <p class="hint">{next}</p>}
      </div>
    </li>
  );
}

function summary(steps: readonly DoctorStep[]): string {
  const problems = steps.filter(({ state }) => state === 'problem').length;
  if (problems === 0) return 'Everything is fine.';
  return problems === 1 ? 'There is one problem.' : `There are ${problems} problems.`;
}
