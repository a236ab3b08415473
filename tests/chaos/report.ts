// What many runs come to, in one summary; and one run that broke its promise, in full.
import type { Kill } from './lives.ts';
import type { Outcome } from './run.ts';
import type { ChaosEvent } from './script.ts';

function count<Key extends string>(keys: readonly Key[]): string {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const named = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return named.map(([key, number]) => `${key} ${number}`).join(', ') || 'none';
}

export function violationsOf(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ verdicts }) => verdicts.flatMap(({ violations }) => violations));
}

const kinds: Readonly<Record<Kill, string>> = {
  background: 'background',
  browser: 'browser by SIGKILL',
  quit: 'browser quit',
  network: 'network cut',
};

const upsets: Readonly<Partial<Record<ChaosEvent['do'], string>>> = {
  'remove-account': 'account removed',
  connect: 'connected anew',
  'end-session': 'session ended',
  'move-clock': 'clock moved',
  junk: 'junk stored',
};

export function summaryOf(outcomes: readonly Outcome[]): string {
  const verdicts = outcomes.flatMap((outcome) => outcome.verdicts);
  const sum = (number: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + number(outcome), 0);
  const resent = verdicts.reduce((total, verdict) => total + verdict.resent, 0);
  const doubled = verdicts.reduce((total, verdict) => total + verdict.doubled, 0);
  const fresh = outcomes.filter(({ script }) => script.connections === 'fresh').length;
  return [
    `runs: ${outcomes.length} (with connections that end after a create call: ${fresh})`,
    `drafts: ${verdicts.length}`,
    `create calls at Medium: ${sum(({ calls }) => calls)}, of them sent again by the browser itself: ${resent} (made twice by that: ${doubled})`,
    `posts made: ${sum(({ posts }) => posts)}`,
    `the writer's words after the first: ${sum(({ words }) => words)}`,
    `ends: ${count(verdicts.map(({ end }) => end))}`,
    `kills: ${count(outcomes.flatMap(({ kills }) => kills.map((kill) => kinds[kill])))}`,
    `upsets: ${count(outcomes.flatMap(({ script }) => script.events.flatMap(({ do: what }) => upsets[what] ?? [])))}`,
    `violations: ${violationsOf(outcomes).length}`,
    `seconds: ${sum(({ seconds }) => seconds).toFixed(1)}`,
  ].join('\n');
}

/** Drafts that neither ended nor came back to the writer, in a calm world. */
export function isUnsettled({ verdicts }: Outcome): boolean {
  return verdicts.some(({ end }) => end === 'queued' || end === 'waiting');
}

export function inFull({ script, verdicts, journal }: Outcome): string {
  const violations = verdicts.flatMap((verdict) => verdict.violations);
  const finding = violations.length > 0 ? 'broke a promise' : 'did not come to rest';
  return [
    `Seed ${script.seed} ${finding} (the same events: --runs 1 --seed ${script.seed}; their timing may differ).`,
    ...violations,
    ...journal,
  ].join('\n');
}
