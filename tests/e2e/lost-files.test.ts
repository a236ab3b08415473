// Files of the popup that are gone when it asks for them, as after an update under an open window: a sentence, no silence.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shippedBuild } from './driver/launch.ts';
import { browserName, reach, useStage } from './stage.ts';

/** The shipped build in a folder of its own, without the files that begin so. */
function buildWithout(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'clipdraft-lost-'));
  cpSync(shippedBuild[browserName], folder, { recursive: true });
  const lost = readdirSync(join(folder, 'chunks')).filter((file) => file.startsWith(`${name}-`));
  if (lost.length !== 1) throw new Error(`${lost.length} files begin with ${name}.`);
  for (const file of lost) rmSync(join(folder, 'chunks', file));
  return folder;
}

describe.each(['desk', 'late'])('without the file “%s”', (name) => {
  const extensionDir = buildWithout(name);
  const stage = useStage({ extensionDir });
  afterAll(() => rmSync(extensionDir, { recursive: true }));

  it('says that a part is missing, that the work is safe, and what to do', async () => {
    const popup = await stage.browser.clickToolbar(await stage.openPage('lists-nested'));
    if (name === 'late') {
      await reach(popup, 'review');
      await popup.click('[data-action=token]');
    }
    await reach(popup, 'lost');
    expect(await popup.text('main [role=alert]')).toMatch(
      /could not be loaded.*safe.*open Clipdraft again/s,
    );
    // The title bar still leads to the settings.
    expect(await popup.count('header [data-action=settings]')).toBe(1);
  });
});
