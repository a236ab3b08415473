// A folder for what the browser saves; it is emptied after each test.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { until } from './driver/until.ts';

const unfinished = /\.(?:crdownload|part|tmp)$/;

export interface Downloads {
  downloadDir: string;
  /** Waits for the one file that the browser has finished. */
  saved(): Promise<{ name: string; bytes: Buffer }>;
}

export function useDownloads(): Downloads {
  const downloadDir = mkdtempSync(join(tmpdir(), 'clipdraft-downloads-'));
  afterEach(() => {
    for (const name of readdirSync(downloadDir)) rmSync(join(downloadDir, name));
  });
  afterAll(() => rmSync(downloadDir, { recursive: true, force: true }));
  return {
    downloadDir,
    async saved() {
      return until(async () => {
        const [name, ...others] = readdirSync(downloadDir).filter((it) => !unfinished.test(it));
        if (name === undefined || others.length > 0) return null;
        // Firefox writes an empty file under the name first, and for a moment there is none.
        const bytes = readFileSync(join(downloadDir, name));
        return bytes.length > 0 ? { name, bytes } : null;
      }, 'the one file that is saved');
    },
  };
}
