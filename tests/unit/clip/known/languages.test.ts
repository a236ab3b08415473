// Every entry of every language is alive: without it, a line of the language's sample would be taken for prose.
import { describe, expect, it } from 'vitest';
import { labelsOf } from '@/utils/clip/known/boilerplate-labels';
import { isCalledRemarks, kinds } from '@/utils/clip/known/box-names';
import { languages } from '@/utils/clip/known/languages';
import type { Language, Phrases } from '@/utils/clip/known/languages/language';
import * as phrases from '@/utils/clip/known/phrases';
import type { LanguageSample } from './samples/languages/sample';

const files = import.meta.glob<Record<string, Language>>(
  '../../../../utils/clip/known/languages/??.ts',
  { eager: true },
);
const samples = import.meta.glob<{ sample: LanguageSample }>('./samples/languages/??.ts', {
  eager: true,
});
const nameOf = (path: string) => /(\w+)\.ts$/.exec(path)?.[1] ?? '';
const all = Object.entries(files).map(([path, file]): [string, Language, LanguageSample] => {
  const name = nameOf(path);
  const sample = samples[`./samples/languages/${name}.ts`]?.sample;
  if (!file[name] || !sample) throw new Error(`${name} exports no language, or has no sample`);
  return [name, file[name], sample];
});

/** What asks for the phrases of each list. */
const asked: Record<keyof Phrases, (line: string, known: readonly Language[]) => boolean> = {
  manualLabels: (line, known) => phrases.manualLabel.of(known).test(line),
  colophons: (line, known) => phrases.colophon.of(known).test(line),
  lastChanged: (line, known) => phrases.lastChanged.of(known).test(line),
  minutes: (line, known) => phrases.readingTime.of(known).test(line),
  readingTime: (line, known) => phrases.readingTime.of(known).test(line),
  signedBy: (line, known) => phrases.signed.of(known).test(line),
  signedHow: (line, known) => phrases.signed.of(known).test(line),
  home: (line, known) => phrases.crumbs.of(known).test(line),
  months: (line, known) => phrases.date.of(known).test(line),
  ordinals: (line, known) => phrases.date.of(known).test(line),
  ofMonth: (line, known) => phrases.date.of(known).test(line),
  ago: (line, known) => phrases.date.of(known).test(line),
  interruptions: (line, known) => phrases.invitation.of(known).test(line),
  invitations: (line, known) => phrases.invitation.of(known).test(line),
  signUps: (line, known) => phrases.signUp.of(known).test(line),
  mailings: (line, known) => phrases.mailing.of(known).test(line),
  readMore: (line, known) => phrases.readMore.of(known).test(line),
  ads: (line, known) => phrases.advertisement.of(known).test(line),
  addenda: (line, known) => phrases.addendum.of(known).test(line),
  rights: (line, known) => phrases.rights.of(known).test(line),
  turns: (line, known) => phrases.turn.of(known).test(line),
  calls: (line, known) => phrases.call.of(known).test(line),
  deeds: (line, known) => phrases.deed.of(known).test(line),
  codeButtons: (line, known) => line.replace(phrases.codeButton.of(known), '').trim() === '',
  quotedFrom: (line, known) => phrases.quotedFrom.of(known).test(line),
  kindsOfSite: (line, known) => phrases.kindsOfSite(known).has(line),
  boxes: (line, known) => kinds.has(line) && known.some(({ boxes }) => boxes?.includes(line)),
  remarks: (line, known) =>
    isCalledRemarks(`post-${line}`) && known.some(({ remarks }) => remarks?.includes(line)),
};
const lists = Object.keys(asked) as (keyof Phrases)[];

it('knows every language that has a file', () => {
  expect(new Set(languages)).toEqual(new Set(all.map(([, language]) => language)));
});

describe('a day with the year first', () => {
  it.each([
    '2026/11/28',
    '2026.11.28',
    '2026. 11. 28.',
    '2026년 11월 28일 오전 9:30',
    '公開日：2026年11月28日（土）',
    '2026年11月28日更新',
    '发布于 2026年11月28日 星期六 09:30',
  ])('is known alone in its line: %s', (line) => expect(phrases.date.test(line)).toBe(true));

  it.each([
    'version 2026.1.2',
    '2026年11月28日に町へ行った',
    '2026年11月28日，我们去镇上',
    '2026年11月28日去镇上买黑麦',
    '2026년 11월 28일 서울에서',
    '/2026/11/28/bread',
  ])('begins no sentence, version or address: %s', (line) =>
    expect(phrases.date.test(line)).toBe(false),
  );
});

describe.each(all)('%s', (_, language, sample) => {
  it.each(lists)('needs each of its %s', (list) => {
    const entries = language[list] ?? [];
    const lines = sample[list] ?? [];
    const is = asked[list];
    expect(lines.filter((line) => !is(line, [language]))).toEqual([]);
    const isIdle = (entry: string) => {
      const without = { ...language, [list]: entries.filter((it) => it !== entry) };
      return lines.every((line) => is(line, [without]));
    };
    expect(entries.filter(isIdle)).toEqual([]);
  });

  it('needs each first word of its labels', () => {
    const labels = language.labels ?? [];
    const lines = sample.labels ?? [];
    const isLabel = labelsOf([language]);
    expect(lines.filter((line) => !isLabel(line))).toEqual([]);
    const idle = labels.flatMap((label) => {
      const [words = '', ...rest] = label.split('|');
      const others = labels.filter((it) => it !== label);
      return words.split(' ').filter((word) => {
        const left = words.split(' ').filter((it) => it !== word);
        const without = left.length > 0 ? [[left.join(' '), ...rest].join('|')] : [];
        const isLeft = labelsOf([{ labels: [...others, ...without] }]);
        return lines.every(isLeft);
      });
    });
    expect(idle).toEqual([]);
  });

  it('takes none of its prose for anything else', () => {
    const taken = sample.prose.filter(
      (line) =>
        labelsOf(languages)(line) ||
        lists
          .filter((list) => !/^(?:deeds|calls|turns|codeButtons|kindsOfSite|mailings)$/.test(list))
          .some((list) => asked[list](line, languages)),
    );
    expect(taken).toEqual([]);
  });
});
