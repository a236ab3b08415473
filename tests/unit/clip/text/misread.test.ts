// Text that came to the page as Latin-1 though it was UTF-8.
import { expect, it } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { readAnew } from '@/utils/clip/text/misread';
import { windowOf } from '../page';

/** As a program writes it that takes each byte for a character. */
const misread = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

it.each(['it’s', 'naïve “oven”, 4 €', 'パン', 'bread 🍞 – rye', 'Ą'])('reads %s anew', (text) => {
  expect(readAnew(misread(text))).toBe(text);
});

it.each([
  'it’s',
  'naïve',
  'Ã© is how é looks then',
  'it shows â€™ for ’',
  'Â£4',
  '\u00c3\u0080\u00c2',
  '',
])('leaves %s as it is, or as much of it as makes no sense', (text) => {
  expect(readAnew(text)).toBe(text.replace('\u00c3\u0080', 'À'));
});

it('reads a whole page anew, its title and its code too', () => {
  const body = `<h1>The baker’s day</h1><p>${'The baker’s café opens at five, and nobody waits. '.repeat(9)}</p><pre>print("it’s")</pre>`;
  const clip = clipPage(
    windowOf(misread(`<!doctype html><body><article>${body}</article></body>`)),
  );
  const { metadata, article } = clip.ok ? clip.value : { metadata: null, article: null };
  expect(metadata?.title).toBe('The baker’s day');
  expect(article?.textContent).toMatch(/^\s*The baker’s café.*print\("it’s"\)\s*$/s);
});
