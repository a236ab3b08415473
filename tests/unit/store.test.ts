// What the stores are told: each permission has its reason, and no reason is left over.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const told = readFileSync(join(root, 'store/permissions.md'), 'utf8');

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

const manifests = ['chrome', 'firefox'].map(
  (browser) =>
    JSON.parse(
      readFileSync(join(root, `.output/${browser}-mv3/manifest.json`), 'utf8'),
    ) as Manifest,
);

/** What a part of the page gives a reason for. */
function named(heading: string): string[] {
  const part = told.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return [...part.matchAll(/^- `([^`]+)`: \S/gm)].map(([, name]) => name ?? '').sort();
}

const inOneOf = (read: (manifest: Manifest) => string[]) =>
  [...new Set(manifests.flatMap(read))].sort();

it.each<[string, (manifest: Manifest) => string[]]>([
  ['Asked for on installing', (one) => [...one.permissions, ...one.host_permissions]],
  [
    'Asked for when the writer wants it',
    (one) => [...one.optional_permissions, ...one.optional_host_permissions],
  ],
  [
    'Data, as Firefox asks',
    (one) => one.browser_specific_settings?.gecko.data_collection_permissions.required ?? [],
  ],
])('%s: a reason for each, and no other', (heading, read) => {
  expect(named(heading)).toEqual(inOneOf(read));
});

/** Characters, as the stores allow them. */
const most = { name: 45, summary: 132 };

it.each(readdirSync(join(root, 'public/_locales')))(
  'the listing in %s says what the browser says',
  (language) => {
    const listing = readFileSync(join(root, `store/listing/${language}.md`), 'utf8');
    const [heading = '', , summary = ''] = listing.split('\n');
    const { extName, extDescription } = JSON.parse(
      readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'),
    ) as Record<'extName' | 'extDescription', { message: string }>;
    expect(heading).toBe(`# ${extName.message}`);
    expect(summary).toBe(extDescription.message);
    expect(extName.message.length).toBeLessThanOrEqual(most.name);
    expect(summary.length).toBeLessThanOrEqual(most.summary);
  },
);
