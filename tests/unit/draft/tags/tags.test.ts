// Tags as people type and paste them, and what is suggested of those that are known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSuggestions, openSuggestions } from '@/utils/draft/tags/suggested';
import { addTags, endsTag, isTagList, takeTags } from '@/utils/draft/tags/tags';
import { withUsed } from '@/utils/draft/tags/used';
import { maxTagLength, maxTags } from '@/utils/medium/limits';

describe('addTags', () => {
  it.each<[string, string[], string, string[]]>([
    ['adds one', [], 'bread', ['bread']],
    ['cleans it', [], '  #sour   dough, ', ['sour dough']],
    ['splits a pasted list', [], 'a, b;c', ['a', 'b', 'c']],
    ['stops at five', ['a', 'b', 'c'], 'd, e, f', ['a', 'b', 'c', 'd', 'e']],
    ['drops doubles whatever their case', ['Bread'], 'bread', ['Bread']],
    ['cuts at 25 characters, not inside one', [], `${'x'.repeat(24)}🍞🍞`, [`${'x'.repeat(24)}🍞`]],
    ['cuts no emoji into its parts', [], `${'x'.repeat(23)}👩\u200d👧`, ['x'.repeat(23)]],
    ['keeps joined signs', [], '👩\u200d👧, می\u200cخواهم', ['👩\u200d👧', 'می\u200cخواهم']],
    ['takes out what nobody sees', [], 'a\0b\u202e, \u200b', ['a b']],
    ['splits at the commas of other scripts', [], '茶，酒、水؛خبز', ['茶', '酒', '水', 'خبز']],
    ['splits lines and columns', [], 'a\r\nb\tc', ['a', 'b', 'c']],
    ['splits hashtags', [], '#bread #sour dough ＃slow', ['bread', 'sour dough', 'slow']],
    ['splits hashtags without spaces', [], '#bread#slow', ['bread', 'slow']],
    ['leaves a sign behind a name', [], 'C#, #F#, #C# #J#', ['C#', 'F#', 'J#']],
    ['joins an accent that is written in two ways', ['Café'], 'cafe\u0301', ['Café']],
    ['adds nothing from nothing', ['a'], ' , ', ['a']],
  ])('%s', (_, tags, typed, expected) => {
    expect(addTags(tags, typed)).toEqual(expected);
  });
});

it('gives back what found no place, to go on with', () => {
  expect(takeTags(['a', 'b', 'c', 'd'], 'e, f, F, a, g')).toEqual({
    tags: ['a', 'b', 'c', 'd', 'e'],
    rest: 'f, g',
  });
});

it('takes nothing in that Medium would refuse, loses no chosen tag, and is done after one turn', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (first, typed) => {
        const chosen = addTags([], first);
        const { tags, rest } = takeTags(chosen, typed);
        expect(tags.slice(0, chosen.length)).toEqual(chosen);
        expect(tags.length).toBeLessThanOrEqual(maxTags);
        for (const tag of tags) expect([...tag].length).toBeLessThanOrEqual(maxTagLength);
        expect(new Set(tags.map((tag) => tag.normalize('NFC').toLowerCase())).size).toBe(
          tags.length,
        );
        expect(takeTags(tags, rest)).toEqual({ tags, rest });
      },
    ),
  );
});

it.each([
  ['bread', false],
  ['bread,', false],
  ['bread, slow', true],
  ['bread\nslow', true],
  ['sour dough', false],
  ['#sour #dough', true],
  ['a，b', true],
])('sees in %j a list: %s', (text, expected) => {
  expect(isTagList(text)).toBe(expected);
});

it.each([
  ['bread,', true],
  ['茶、', true],
  ['bread', false],
  ['a, b', false],
])('ends the tag %j: %s', (text, expected) => {
  expect(endsTag(text)).toBe(expected);
});

describe('suggestions', () => {
  const all = {
    page: ['Bread', 'Flour'],
    site: ['bread', 'Baking'],
    before: ['Flour', 'Shortbread', 'Café'],
  };

  it('stand once each, under the nearest source, without those that are chosen', () => {
    expect(openSuggestions(all, ['flour'])).toEqual([
      { tag: 'Bread', source: 'page' },
      { tag: 'Baking', source: 'site' },
      { tag: 'Shortbread', source: 'before' },
      { tag: 'Café', source: 'before' },
    ]);
  });

  it.each([
    ['br', ['Bread', 'Shortbread']],
    ['#cafe', ['Café']],
    ['bread', ['Shortbread']],
    ['zzz', []],
  ])('are found by %j', (typed, expected) => {
    expect(findSuggestions(openSuggestions(all, []), typed).map(({ tag }) => tag)).toEqual(
      expected,
    );
  });
});

it('remembers the tags of the newest draft first, each once, and forgets the oldest', () => {
  expect(withUsed(['bread', 'Slow'], ['slow', 'Tea'])).toEqual(['slow', 'Tea', 'bread']);
  const many = Array.from({ length: 200 }, (_, index) => `tag ${index}`);
  expect(withUsed(many, ['new'])).toEqual(['new', ...many.slice(0, 199)]);
});
