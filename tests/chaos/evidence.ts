// What the local Medium saw of a run: for the judge as calls, for people as an account in the order of time.
import type { JournalEntry } from '../sandbox/index.ts';
import type { Kill } from './lives.ts';
import type { Arrival } from './requests.ts';
import type { Call } from './verdict.ts';
import type { Change } from './writer.ts';

/** A line of the account. */
export interface Told {
  at: number;
  line: string;
}

function titleOf({ body }: JournalEntry): string | null {
  return /"title":"([^"]*)"/.exec(body)?.[1] ?? null;
}

/** Whoever answers so has made nothing: the faults of a run keep to it. */
function isRefusal({ status, outcome, createdPostId }: JournalEntry): boolean {
  if (outcome !== 'answered' || status === null || createdPostId !== undefined) return false;
  return (status >= 400 && status < 500) || status === 503;
}

/** The draft that was being sent at a time, by its record; null where none says so. */
function sendingAt(changes: readonly Change[], time: number): string | null {
  const latest = new Map<string, Change>();
  for (const change of changes) if (change.at <= time) latest.set(change.key, change);
  const sending = [...latest.values()].filter(({ state }) => state === 'sending');
  return (
    sending
      .sort((one, other) => other.at - one.at)[0]
      ?.key.split('/')
      .at(-1) ?? null
  );
}

/** The create calls, each with the title of its draft; one whose body never came is known by the records. */
export function callsOf(
  entries: readonly JournalEntry[],
  arrivals: readonly Arrival[],
  changes: readonly Change[],
) {
  const creates = arrivals.filter(({ call }) => call === 'create');
  return entries
    .filter(({ path }) => path.endsWith('/posts'))
    .map((entry): Call & { title: string | null } => ({
      title: titleOf(entry) ?? sendingAt(changes, entry.at),
      at: entry.at,
      made: entry.createdPostId ?? null,
      isRefused: isRefusal(entry),
      isBroken:
        entry.outcome === 'dropped' || entry.fault === 'reset' || entry.fault === 'truncate',
      isReused: creates.findLast(({ at }) => at <= entry.at)?.isReused ?? false,
    }));
}

export interface Evidence {
  told: readonly Told[];
  entries: readonly JournalEntry[];
  kills: readonly { at: number; kill: Kill }[];
  changes: readonly Change[];
}

export function accountOf({ told, entries, kills, changes }: Evidence): string[] {
  const lines = [
    ...told,
    ...kills.map(({ at, kill }): Told => ({ at, line: `ended: ${kill}` })),
    ...changes.map(
      ({ at, key, ...change }): Told => ({
        at,
        line: `record of ${key.split('/').at(-1)}: ${JSON.stringify(change)}`,
      }),
    ),
    ...entries.map((entry): Told => {
      const { at, method, path, fault, status, outcome, createdPostId } = entry;
      const end = JSON.stringify({ fault, status, outcome, createdPostId });
      return { at, line: `Medium: ${method} ${path} ${titleOf(entry) ?? ''} ${end}` };
    }),
  ].sort((one, other) => one.at - other.at);
  const start = lines[0]?.at ?? 0;
  return lines.map(({ at, line }) => `${String(at - start).padStart(6)} ms  ${line}`);
}
