// Whether the packages can be built again from the sources that the reviewers get: in another folder, with nothing but the
// lock-file's packages, to the same bytes.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Verdict } from './verdict.ts';

const execute = promisify(execFile);

/**
 * @param sources the zip for the reviewers
 * @param names the packages, as they are called in `folder`
 */
export async function rebuild(
  sources: string,
  folder: string,
  names: readonly string[],
): Promise<Verdict> {
  const place = await mkdtemp(path.join(tmpdir(), 'clipdraft-rebuilt-'));
  try {
    await unpack(sources, place);
    await inside(place, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    await inside(place, 'npm', ['run', 'zip']);
    const pairs = await Promise.all(
      names.map(async (name) => {
        const [first, second] = await Promise.all([
          sumOf(path.join(folder, name)),
          sumOf(path.join(place, '.output', name)),
        ]);
        return { name, first, isSame: first === second };
      }),
    );
    const different = pairs.filter(({ isSame }) => !isSame).map(({ name }) => name);
    return {
      name: 'built again from the source zip',
      state: different.length === 0 ? 'good' : 'bad',
      found:
        different.length === 0
          ? `the same bytes: ${pairs.map(({ first }) => first.slice(0, 12)).join(', ')}`
          : `other bytes in ${different.join(', ')}. Run npm run zip first, if something changed since`,
    };
  } finally {
    await rm(place, { recursive: true });
  }
}

async function unpack(zip: string, place: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    const file = path.join(place, name);
    await mkdir(path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) await writeFile(file, bytes);
  }
}

/** With the Node that runs this. Rejects with what the program said. */
async function inside(cwd: string, program: string, args: string[]): Promise<void> {
  const PATH = `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ''}`;
  await execute(program, args, { cwd, env: { ...process.env, PATH }, maxBuffer: 64 * 1024 * 1024 });
}

async function sumOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
