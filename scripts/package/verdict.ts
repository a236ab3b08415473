// What a check of the packages found, and the table of all of them.

export interface Verdict {
  /** What was looked at. */
  name: string;
  /** unknown: could not be checked here. */
  state: 'good' | 'bad' | 'unknown';
  /** In a few words: what was found. */
  found: string;
}

/** A line for each, and one for all. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const width = Math.max(...verdicts.map(({ name }) => name.length));
  const lines = verdicts.map(
    ({ name, state, found }) => `${state.padEnd(7)}  ${name.padEnd(width)}  ${found}`,
  );
  const count = (state: Verdict['state']) => verdicts.filter((one) => one.state === state).length;
  const summary = `${count('good')} good, ${count('bad')} bad, ${count('unknown')} could not be checked here.`;
  return [...lines, summary, ''].join('\n');
}
