// The browser as processes on this machine: its temporary profile, its end, and its sudden end.
import { type ChildProcess, execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Profile {
  dir: string;
  /** Removes it, unless it belongs to the caller. */
  discard(): Promise<void>;
}

/**
 * The caller's profile folder, or one in the system's temporary folder.
 * @param seed what an empty one begins with
 */
export async function profileFor(callers: string | undefined, seed?: string): Promise<Profile> {
  const dir = callers ?? (await mkdtemp(path.join(tmpdir(), 'clipdraft-browser-')));
  const isEmpty = (await readdir(dir)).length === 0;
  if (seed !== undefined && isEmpty) await cp(seed, dir, { recursive: true });
  if (callers !== undefined) return { dir, discard: async () => undefined };
  // A helper of the browser may still be writing for a moment, hence the retries.
  const discard = () => rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  return { dir, discard };
}

/**
 * From now on no file of the browser's main process, which keeps the storage, may grow; or again as far as it likes.
 * A browser that was not started by full-disk.sh would be ended by the system instead.
 */
export async function limitFiles(pid: number, isFull: boolean): Promise<void> {
  await run('prlimit', ['--pid', String(pid), `--fsize=${isFull ? 1 : 'unlimited'}:`]);
}

/** Resolves when the process has ended. */
export function ending(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Collects what a process writes from now on. @returns reads it */
export function outputOf({ stdout, stderr }: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  for (const stream of [stdout, stderr])
    stream?.on('data', (chunk: Buffer | string) => chunks.push(Buffer.from(chunk)));
  return () => Buffer.concat(chunks).toString('utf8');
}

/** Ends a process and everything it started with SIGKILL, children first, so that nobody restarts them. */
export async function killTree(root: number): Promise<void> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
  const children = new Map<number, number[]>();
  for (const line of stdout.trim().split('\n')) {
    const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const kill = (pid: number): void => {
    for (const child of children.get(pid) ?? []) kill(child);
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // It ended between the listing and now, which is what was wanted.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  };
  kill(root);
}
