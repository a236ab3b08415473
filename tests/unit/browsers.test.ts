// Which browser the scripts and the tests take.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clipdraft-browsers-'));
  // What was found is kept for the life of the process.
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program that says this when it is asked for its version, as FIREFOX names it. */
async function findFirefox(version: string): Promise<string> {
  const program = join(folder, 'firefox');
  writeFileSync(program, `#!/bin/sh\necho "${version}"\n`);
  chmodSync(program, 0o755);
  vi.stubEnv('FIREFOX', program);
  const { findBrowser } = await import('../../scripts/browsers.ts');
  return findBrowser('firefox');
}

it.each(['Mozilla Firefox 142.0', 'Mozilla Firefox 153.8.0esr', 'a build of my own'])(
  'takes the browser that is named: %s',
  async (version) => {
    expect(await findFirefox(version)).toBe(join(folder, 'firefox'));
  },
);

it('says that a browser is too old, before it starts it', async () => {
  await expect(findFirefox('Mozilla Firefox 140.12.0esr')).rejects.toThrow(
    /too old: Clipdraft needs Firefox 142 or newer/,
  );
});
