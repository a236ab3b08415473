// What the browser itself says of Clipdraft: in its store, on its button, among its keys and in its menu.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '@/utils/words/languages';

const folder = join(import.meta.dirname, '../../../public/_locales');

function messagesOf(language: string): Record<string, string> {
  const file = readFileSync(join(folder, language, 'messages.json'), 'utf8');
  const messages = JSON.parse(file) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([id, { message }]) => [id, message]));
}

it('is there in every language that Clipdraft speaks, and in no other', () => {
  expect(readdirSync(folder).sort()).toEqual([...languages].sort());
});

it.each(languages)('says everything in %s, in words that the stores take', (language) => {
  const messages = messagesOf(language);
  expect(Object.keys(messages)).toEqual(Object.keys(messagesOf('en')));
  expect(Object.values(messages).filter((message) => message.trim() === '')).toEqual([]);
  // https://developer.chrome.com/docs/extensions/reference/manifest/name and …/description
  expect(messages.extName?.length).toBeLessThanOrEqual(75);
  expect(messages.extDescription?.length).toBeLessThanOrEqual(132);
});
