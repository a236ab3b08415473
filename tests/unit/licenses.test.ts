// The text with the licenses of what ships: the build must end rather than leave one out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { licensesText, packageFolderOf } from '../../scripts/licenses.ts';

const root = join(import.meta.dirname, '../..');
const installed = (name: string) => join(root, 'node_modules', name);

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A package as somebody might install it. */
function packageOf(about: object, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'clipdraft-package-'));
  made.push(folder);
  const all = { 'package.json': JSON.stringify(about), ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return folder;
}

it.each([
  ['/home/ada/clipdraft/node_modules/idb/build/index.js', '/home/ada/clipdraft/node_modules/idb'],
  ['/a/node_modules/@wxt-dev/storage/dist/index.mjs', '/a/node_modules/@wxt-dev/storage'],
  ['/a/node_modules/wxt/node_modules/idb/index.js', '/a/node_modules/wxt/node_modules/idb'],
  ['C:\\a\\node_modules\\idb\\index.js', 'C:/a/node_modules/idb'],
  ['\0rolldown/runtime.js', installed('rolldown')],
  ['\0vite/modulepreload-polyfill.js', installed('vite')],
  ['\0virtual:wxt-plugins', installed('wxt')],
  ['/home/ada/clipdraft/utils/result.ts', null],
])('knows whose code %j is', (id, folder) => {
  expect(packageFolderOf(id)).toBe(folder);
});

it('ends the build when nobody knows whose code it is', () => {
  expect(() => packageFolderOf('\0virtual:something-new')).toThrow('whose code is it?');
});

it('ends the build when a package does not say its license, or has no text of it', () => {
  expect(() => licensesText([packageOf({ name: 'silent', version: '1.0.0' })])).toThrow(
    'silent does not say',
  );
  const textless = packageOf({ name: 'textless', version: '1.0.0', license: 'MIT' });
  expect(() => licensesText([textless])).toThrow('textless has no license file');
});

it('brings every text of a package along, and the one that it only points to', () => {
  const folder = packageOf(
    { name: 'pointing', version: '1.2.3', license: 'Apache-2.0' },
    { 'LICENSE.md': 'Copyright Ada\r\nSee the Apache License.', NOTICE: 'With thanks to Grace.' },
  );
  const text = licensesText([folder]);
  for (const words of [
    'pointing 1.2.3\n',
    'Copyright Ada\nSee',
    'thanks to Grace',
    'END OF TERMS AND CONDITIONS',
    'https://www.npmjs.com/package/pointing/v/1.2.3',
  ])
    expect(text).toContain(words);
});

it('is the same text in whatever order the bundler comes across the packages', () => {
  const folders = ['wxt', 'idb', '@wxt-dev/storage', 'preact', 'idb'].map(installed);
  expect(licensesText(folders)).toBe(licensesText(folders.toReversed()));
  expect(licensesText(folders).match(/^idb /gm)).toHaveLength(1);
});

it('says a long text once, and every copyright line', () => {
  const names = ['preact', 'valibot', 'dompurify', 'webextension-polyfill', '@mozilla/readability'];
  const text = licensesText(names.map(installed));
  for (const words of [
    'END OF TERMS AND CONDITIONS',
    'Exhibit B - "Incompatible With Secondary Licenses" Notice',
  ])
    expect(text.split(words)).toHaveLength(2);
  // Our own license, and that of all packages.
  expect(text.split('Permission is hereby granted')).toHaveLength(3);
  for (const line of ['2015-present Jason Miller', 'Fabian Hiller', '2010 Arc90 Inc'])
    expect(text).toContain(`Copyright (c) ${line}`);
});
