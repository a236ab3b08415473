// What is said: plurals, numbers and moments as the language wants them, and values as they are.
import { afterEach, describe, expect, it } from 'vitest';
import { formatTime, together } from '@/utils/words/format';
import { pieces, speak, spokenLocales, t } from '@/utils/words/words';

const english = spokenLocales();
afterEach(() => speak('en', {}, english));

describe('words', () => {
  it.each([
    [1, 'Send 1 draft'],
    [2, 'Send 2 drafts'],
    [1_204, 'Send 1,204 drafts'],
  ])('have the form of their number: %i', (count, words) => {
    speak('en', {}, ['en-US']);
    expect(t('tabs.list.send', { count })).toBe(words);
  });

  it.each([
    String.raw`A path: C:\u0041\x42`,
    'A {name} in braces, and #1',
    '\uE0000\uE001 and \uE0001\uE001',
    'constructor',
    '',
  ])('take somebody’s text as it is: %j', (title) => {
    expect(t('outbox.said.title', { title })).toBe(`“${title}”`);
    expect(t('common.sendWith', { label: title, username: 'ada' })).toBe(
      `Send with ${title} (@ada)`,
    );
  });

  it('choose by a name, and say something where they do not know it', () => {
    const kind = (name: string) => t('failures.not-a-page.happened', { kind: name });
    expect(kind('pdf')).toBe('This tab shows a PDF. Clipdraft reads only web pages.');
    for (const other of ['file', 'toString', 'a b {pdf}'])
      expect(kind(other)).toBe('This tab shows a file. Clipdraft reads only web pages.');
  });

  it('keep what stands at a placeholder in one piece', () => {
    const link = { href: '/welcome.html' };
    const found = pieces('tabs.nobody', { connect: link });
    expect(found).toHaveLength(3);
    expect(found[1]).toBe(link);
    expect(found[2]).toMatch(/^, or bring/);
  });

  it('keep a text of the other direction in one piece, in both directions', () => {
    expect(t('outbox.said.title', { title: 'خبز؟ (1)' })).toBe('“\u2068خبز؟ (1)\u2069”');
    speak('ar', { 'outbox.said.title': ['«', ['title'], '»'] }, ['ar']);
    expect(t('outbox.said.title', { title: 'Bread? (1)' })).toBe('«\u2068Bread? (1)\u2069»');
    expect(t('outbox.said.title', { title: '' })).toBe('«»');
  });

  it('come in the language that was chosen last', () => {
    speak('de', { 'common.copied': ['Kopiert'], 'common.betweenSentences': [' – '] }, ['de']);
    expect(t('common.copied')).toBe('Kopiert');
    expect(together(['Eins.', 'Zwei.'])).toBe('Eins. – Zwei.');
    speak('en', {}, english);
    expect(t('common.copied')).toBe('Copied');
    expect(together(['One.', 'Two.'])).toBe('One. Two.');
  });

  it('may say nothing between sentences', () => {
    speak('ja', { 'common.betweenSentences': [] }, ['ja']);
    expect(together(['一。', '二。'])).toBe('一。二。');
  });
});

it('writes numbers and moments as the region does', () => {
  const noon = new Date(2026, 11, 3, 12, 5).getTime();
  const found = () => t('outbox.found', { found: 1_204, all: 12_040 });
  speak('en', {}, ['en-US']);
  expect(found()).toBe('1,204 of 12,040 found');
  expect(formatTime(noon, { dateStyle: 'short' })).toBe('12/3/26');
  speak('en', {}, ['en-GB', 'en']);
  expect(formatTime(noon, { dateStyle: 'short' })).toBe('03/12/2026');
  speak('en', {}, ['de-DE']);
  expect(found()).toBe('1.204 of 12.040 found');
});
