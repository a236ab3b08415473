// Another extension, as somebody may have installed beside Clipdraft: one page, and no rights.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrivenBrowser, Tab } from '../driver/types.ts';

const manifest = {
  manifest_version: 3,
  name: 'Probe',
  version: '1.0',
  browser_specific_settings: { gecko: { id: 'probe@journal.example' } },
};

/** Installs it for the rest of the browser's life. @returns its page */
export async function openProbe(browser: DrivenBrowser): Promise<Tab> {
  const folder = mkdtempSync(join(tmpdir(), 'clipdraft-probe-'));
  try {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'probe.html'), '<!doctype html><title>Probe</title><p>Probe');
    const origin = await browser.installBeside(folder);
    return await browser.open(`${origin}/probe.html`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
