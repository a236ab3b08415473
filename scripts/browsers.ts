// Finds the two browsers on this machine. Where Debian's package manager may be used, it fetches a missing one.
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from '../tests/e2e/driver/types.ts';
import { oldestBrowsers } from './oldest-browsers.ts';

const run = promisify(execFile);

interface Place {
  variable: string;
  commands: string[];
  /** Programs outside PATH. */
  files: string[];
  debianPackage: string;
  title: string;
  /** The oldest version that Clipdraft runs in. */
  oldest: number;
}

const places: Record<BrowserName, Place> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debianPackage: 'chromium',
    title: 'Chromium',
    oldest: oldestBrowsers.chrome,
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    debianPackage: 'firefox-esr',
    title: 'Firefox',
    oldest: oldestBrowsers.firefox,
  },
};

/**
 * The path of a browser's program: from the environment (`CHROMIUM`, `FIREFOX`), else an installed one, else
 * one that apt-get installs now (root only; minutes). One that is too old counts as missing.
 *
 * Rejects with a sentence that says what to install.
 */
export function findBrowser(name: BrowserName): Promise<string> {
  const known = found.get(name) ?? find(places[name]);
  found.set(name, known);
  return known;
}

/** Asking a program for its version takes a moment, and tests start many browsers. */
const found = new Map<BrowserName, Promise<string>>();

async function find(place: Place): Promise<string> {
  const named = process.env[place.variable];
  if (named) {
    if (!(await isProgram(named)))
      throw new Error(`${place.variable} names ${named}, which is not a program.`);
    if (await isNewEnough(named, place)) return named;
    throw new Error(
      `${place.variable} names ${named}, which is too old: Clipdraft needs ${place.title} ${place.oldest} or newer.`,
    );
  }
  const program = (await installed(place)) ?? (await installByApt(place));
  if (program) return program;
  throw new Error(
    `${place.title} ${place.oldest} or newer is missing: install it (Debian: apt-get install ${place.debianPackage}) or name its program in ${place.variable}.`,
  );
}

async function installed(place: Place): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const inPath = place.commands.flatMap((command) =>
    folders.map((folder) => path.join(folder, command)),
  );
  for (const file of [...inPath, ...place.files])
    if ((await isProgram(file)) && (await isNewEnough(file, place))) return file;
  return undefined;
}

/** A program that tells no version is believed: whoever named it knows it better. */
async function isNewEnough(program: string, { oldest }: Place): Promise<boolean> {
  const said = await run(program, ['--version']).catch(() => null);
  const [, major] = /(\d+)\.\d/.exec(said?.stdout ?? '') ?? [];
  return major === undefined || Number(major) >= oldest;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installByApt(place: Place): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !(await isProgram('/usr/bin/apt-get'))) return undefined;
  process.stderr.write(
    `${place.title} ${place.oldest} or newer is missing; apt-get installs it.\n`,
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', place.debianPackage], {
      env,
    });
  } catch (error) {
    process.stderr.write(`apt-get could not install it: ${lastLine(error)}\n`);
    return undefined;
  }
  return installed(place);
}

function lastLine(error: unknown): string {
  return String(error).trim().split('\n').at(-1) ?? '';
}
