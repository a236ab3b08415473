// The last whole run of `npm test`, as scripts/test.ts has left it.
import { existsSync, readFileSync } from 'node:fs';
import { runScript } from '../../../scripts/command.ts';
import { lastRunFile, type WholeRun } from '../../../scripts/test-parts.ts';

/** @returns null where none has ended yet */
export function readLastRun(): WholeRun | null {
  if (!existsSync(lastRunFile)) return null;
  return JSON.parse(readFileSync(lastRunFile, 'utf8')) as WholeRun;
}

/** Its failures are its own to tell: the time counts either way. */
export async function runScriptOfTests(): Promise<void> {
  await runScript('test');
}
