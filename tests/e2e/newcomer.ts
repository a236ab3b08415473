// Clipdraft as a newcomer installs it: from the packages that `npm run zip` makes, as README says.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { browserName } from './stage.ts';

/** Chrome wants a folder, so the zip is unpacked; Firefox takes the zip. Returns what the browser loads; call it in a spec. */
export function newcomersPackage(): string {
  const zip = join(import.meta.dirname, '../../.output', `clipdraft-${version}-`);
  if (browserName === 'firefox') return `${zip}firefox.zip`;
  const folder = mkdtempSync(join(tmpdir(), 'clipdraft-unpacked-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(`${zip}chrome.zip`)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}
