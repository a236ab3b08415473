// @vitest-environment jsdom
import type { ComponentProps } from 'preact';
import { expect, it, vi } from 'vitest';
import { Doctor } from '@/components/settings/Doctor';
import { doctorText } from '@/utils/connection/doctor-text';
import type { DoctorStep } from '@/utils/connection/types';
import { action, all, click, one, show, statusText } from '../mount';

const steps: DoctorStep[] = [
  { name: 'online', state: 'ok', words: 'This computer is online.' },
  { name: 'token', state: 'problem', words: 'There is no token.', next: 'Paste one.' },
  { name: 'account', state: 'skipped', words: 'Not checked.' },
];

async function setUp(props: Partial<ComponentProps<typeof Doctor>> = {}) {
  const onDiagnose = vi.fn();
  const onCopy = vi.fn(async () => true);
  await show(
    <Doctor steps={steps} busy={false} onDiagnose={onDiagnose} onCopy={onCopy} {...props} />,
  );
  return { onDiagnose, onCopy };
}

it('checks when asked', async () => {
  const { onDiagnose } = await setUp({ steps: null });
  expect(all('[data-step]')).toEqual([]);
  await click(action('diagnose'));
  expect(onDiagnose).toHaveBeenCalledTimes(1);
});

it('checks once at a time and keeps the focus meanwhile', async () => {
  const { onDiagnose } = await setUp({ busy: true });
  await click(action('diagnose'));
  expect(onDiagnose).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(action('diagnose'));
  expect(all('[data-step]')).toEqual([]);
});

it('shows each step with a mark, words for those who do not see it, and what to do', async () => {
  await setUp();
  expect(all('[data-step]').map(({ dataset }) => [dataset.step, dataset.state])).toEqual([
    ['online', 'ok'],
    ['token', 'problem'],
    ['account', 'skipped'],
  ]);
  expect(all('.doctor-mark').map(({ textContent }) => textContent)).toEqual(['✓', '✗', '–']);
  expect(one('[data-step="token"]').textContent).toBe(
    '✗Problem. Token: There is no token.Paste one.',
  );
  expect(statusText()).toContain('There is one problem.');
});

it('says when everything is fine', async () => {
  await setUp({ steps: steps.slice(0, 1) });
  expect(statusText()).toContain('Everything is fine.');
});

it('copies its findings as text', async () => {
  const { onCopy } = await setUp();
  await click(action('copy-diagnosis'));
  expect(onCopy).toHaveBeenCalledWith(doctorText(steps));
  expect(statusText()).toContain('Copied');
});
