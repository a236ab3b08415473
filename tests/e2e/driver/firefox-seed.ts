// A profile of a Firefox that has started once before, without Clipdraft, for new profiles to begin with. A start in an
// empty one costs half as much again: Firefox then compiles its own scripts and makes its databases anew.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const cache = fileURLToPath(new URL('../../../.cache', import.meta.url));

/** The folder of the seed for this program; made when there is none. Another Firefox gets another seed. */
export async function firefoxSeed(program: string): Promise<string> {
  const file = await realpath(program);
  const { mtimeMs, size } = await stat(file);
  const name = createHash('sha256')
    .update(JSON.stringify([file, mtimeMs, size]))
    .digest('hex');
  const seed = path.join(cache, `firefox-seed-${name.slice(0, 12)}`);
  if (existsSync(seed)) return seed;
  await mkdir(cache, { recursive: true });
  const made = await mkdtemp(path.join(cache, 'firefox-seed-new-'));
  try {
    await startOnce(program, made);
    // At once, so that nobody sees half a seed.
    await rename(made, seed);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    // Another worker was faster: its seed is as good.
    if (!existsSync(seed)) throw error;
  }
  return seed;
}

async function startOnce(executablePath: string, userDataDir: string): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    headless: true,
    // Nothing listens there.
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 1,
    },
  });
  await browser.newPage();
  await browser.close();
  // What a process that runs leaves there, and the settings of this one start.
  for (const file of ['lock', '.parentlock', 'user.js'])
    await rm(path.join(userDataDir, file), { force: true });
}
