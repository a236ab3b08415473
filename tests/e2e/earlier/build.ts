// An earlier Clipdraft in the profile of a browser: an extension at the same place, with nothing in it but what the earlier build
// had stored. The present build then takes its place, as in an update.
//
// The states were left by the builds that they name, by real clicks in Chromium. For that of 28 November, Firefox left the same. Only
// tokens, the ids of users and the bytes of pictures were replaced. Session storage was empty.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, shippedBuild } from '../driver/launch.ts';
import type { View } from '../driver/types.ts';

export interface StoredState {
  /** Day and commit. */
  build: string;
  /** When it was left. Milliseconds since the epoch, like every number as large in it. */
  at: number;
  /** storage.local */
  local: Record<string, unknown>;
  databaseVersion: number;
  /** By store, the fields that have an index. */
  indexes: Record<string, readonly string[]>;
  /** By store, keys and values. */
  stores: Record<string, readonly (readonly [string, unknown])[]>;
  /** By name, the texts of the files with tokens. */
  secrets: Record<string, string>;
}

/** Milliseconds: longer than anything in the states was to wait. */
const age = 2 * 3_600_000;

/**
 * The state as if its build had been left two hours ago.
 * @param names what stands for ids and tokens, and what they are now
 */
export function leftBefore(
  state: StoredState,
  now: number,
  names: Record<string, string>,
): StoredState {
  const text = Object.entries(names).reduce(
    (all, [name, value]) => all.replaceAll(name, value),
    JSON.stringify(state),
  );
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'number' && value > 1e12 ? value - state.at + now - age : value,
  ) as StoredState;
}

const background = `(globalThis.browser ?? chrome).runtime.onInstalled.addListener(() => {
  (globalThis.browser ?? chrome).tabs.create({ url: 'welcome.html' });
});`;

/** A folder with the earlier build for one browser. */
export function earlierBuild(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'clipdraft-earlier-'));
  const ours = JSON.parse(readFileSync(join(shippedBuild[browser], 'manifest.json'), 'utf8')) as {
    permissions: string[];
    host_permissions: string[];
    browser_specific_settings?: unknown;
  };
  const manifest = {
    manifest_version: 3,
    name: 'Clipdraft',
    version: '0.0.9',
    // An update that wants more than the build before would be another test.
    permissions: ours.permissions,
    host_permissions: ours.host_permissions,
    browser_specific_settings: ours.browser_specific_settings,
    background:
      browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), background);
  writeFileSync(join(folder, 'welcome.html'), '<!doctype html><title>Clipdraft</title>');
  return folder;
}

/**
 * Puts the build that ships into the folder of the earlier one, while the browser is closed: Chromium knows an extension by its
 * folder. It would wait with the new worker until nobody looks at the old one any more, and the driver looks at each; so the old
 * one is forgotten, as a browser does with an extension from a store.
 */
export function update(browser: BrowserName, folder: string, profileDir: string): void {
  rmSync(folder, { recursive: true });
  cpSync(shippedBuild[browser], folder, { recursive: true });
  rmSync(join(profileDir, 'Default/Service Worker'), { recursive: true, force: true });
}

/** Stores the state. @param page of the earlier build */
export async function store(page: View, state: StoredState): Promise<void> {
  await page.evaluate(`(async ({ local, databaseVersion, indexes, stores, secrets }) => {
    await (globalThis.browser ?? chrome).storage.local.set(local);
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('clipdraft', databaseVersion);
      request.onupgradeneeded = () => {
        for (const [name, rows] of Object.entries(stores)) {
          const store = request.result.createObjectStore(name);
          for (const field of indexes[name] ?? []) store.createIndex(field, field);
          for (const [key, value] of rows) store.put(value, key);
        }
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => { request.result.close(); resolve(); };
    });
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('secrets', { create: true });
    for (const [name, text] of Object.entries(secrets)) {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  })(${JSON.stringify(state)})`);
}
