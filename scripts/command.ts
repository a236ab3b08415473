// Runs the project's own tools as child processes.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** Where a tool's standard output goes; its errors always go to ours. */
export type Output = 'shown' | 'on-stderr';

/**
 * Runs a program of `node_modules/.bin` or PATH and resolves to its exit code; 1 when a signal ended it.
 * @param variables of its environment, beside ours
 */
export function run(
  program: string,
  args: string[],
  output: Output = 'shown',
  variables: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const stdout = output === 'shown' ? 'inherit' : process.stderr;
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', stdout, 'inherit'],
      env: { ...process.env, ...variables },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a script of package.json. */
export function runScript(name: string): Promise<number> {
  const npm = process.env.npm_execpath;
  return npm ? run(process.execPath, [npm, 'run', name]) : run('npm', ['run', name]);
}

/** What went wrong, as one sentence without a stack. */
export function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}
