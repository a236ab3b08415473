// A folder for what the browser saves; it is emptied after each test.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect } from 'vitest';

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
      const finished = () =>
        readdirSync(downloadDir).filter((name) => !/\.(?:crdownload|part|tmp)$/.test(name));
      await expect.poll(finished).toHaveLength(1);
      const [name = ''] = finished();
      // Firefox writes an empty file under the name first.
      await expect.poll(() => readFileSync(join(downloadDir, name)).length).toBeGreaterThan(0);
      return { name, bytes: readFileSync(join(downloadDir, name)) };
    },
  };
}
