// Names of saved files are words too, and every system must take them.
import { expect, it } from 'vitest';
import { fileName } from '@/utils/by-hand/files/file-name';
import { languagesOnDisk, readCatalogues } from '../../../scripts/words/catalogues.ts';

const ids = [
  'settings.file.name',
  'outbox.file.history',
  'outbox.file.waiting',
  'common.stored.fileName',
];

it.each(languagesOnDisk())('in %s they can be written on every disk, and differ', (language) => {
  const words = Object.assign({}, ...readCatalogues(language).values()) as Record<string, string>;
  const names = ids.flatMap((id) => words[id]?.replace('{day}', '2026-05-01') ?? []);
  expect(names.map(fileName)).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
});
