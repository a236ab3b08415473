import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '@/utils/draft/draft';
import { problemWords } from '@/utils/draft/draft-words';
import type { DraftFields } from '@/utils/draft/fields';
import { draftKey } from '@/utils/draft/page-key';
import { problemsOf } from '@/utils/draft/problems';
import { orderSchema } from '@/utils/draft/send/order';
import { availableScopes } from '@/utils/draft/story/scope';
import type { Reading } from '@/utils/story/reading/reading';
import { windowOf } from '../clip/page';
import { metadataOf } from '../reading';

const window = windowOf('');

const story = { html: '<p>Words</p>', notes: [], words: 1, images: 0, pictures: [], leftOut: [] };
const reading: Reading = {
  metadata: metadataOf({
    url: 'https://journal.example/notes/one',
    lang: 'en',
    canonicalCandidates: [
      { source: 'rel-canonical', url: 'https://journal.example/one' },
      { source: 'tab', url: 'https://journal.example/notes/one' },
    ],
    tags: ['a', 'b', 'c', 'd'],
    license: 'cc-40-by',
  }),
  article: story,
  selection: null,
  page: null,
};

function draftOf(edits = {}, page: Reading = reading) {
  const draft = composeDraft(page, edits, 'account', window);
  if (draft === null) throw new Error('expected a draft');
  return draft;
}

describe('composeDraft', () => {
  it('takes what the writer has not touched from the page, and is a draft', () => {
    expect(draftOf()).toEqual({
      scope: 'article',
      title: 'One',
      subtitle: '',
      tags: ['a', 'b', 'c'],
      license: 'cc-40-by',
      canonicalUrl: 'https://journal.example/one',
      publishStatus: 'draft',
      tables: 'auto',
      publicationId: null,
      footer: false,
      story,
      ofPage: story,
    });
  });

  it('keeps the writer’s edits over a page that was read anew', () => {
    const later = {
      ...reading,
      metadata: { ...reading.metadata, title: 'Changed', tags: ['new'] },
    };
    expect(draftOf({ title: 'Mine', publishStatus: 'unlisted' }, later)).toMatchObject({
      title: 'Mine',
      tags: ['new'],
      publishStatus: 'unlisted',
    });
  });

  it('cuts a page’s title that Medium would ignore, and never one that the writer typed', () => {
    const long = 'word '.repeat(30);
    const { title } = draftOf({}, { ...reading, metadata: { ...reading.metadata, title: long } });
    expect(title.length).toBeLessThanOrEqual(100);
    expect(title).toMatch(/word…$/);
    expect(draftOf({ title: long }).title).toBe(long);
  });

  it('goes to a publication only under the account whose it is', () => {
    const edits = { destination: { accountId: 'account', publicationId: 'pub' } };
    expect(draftOf(edits).publicationId).toBe('pub');
    expect(composeDraft(reading, edits, 'another', window)?.publicationId).toBeNull();
  });

  it('falls back to what the page has when the wanted scope is not there', () => {
    expect(draftOf({ scope: 'selection' }).scope).toBe('article');
    expect(draftOf({}, { ...reading, article: null, selection: story }).scope).toBe('selection');
    expect(composeDraft({ ...reading, article: null }, {}, 'account', window)).toBeNull();
  });

  it('takes the whole page only when it was asked for', () => {
    const page = { ...reading, article: null, page: { ...story, html: '<p>All</p>' } };
    expect(composeDraft(page, {}, 'account', window)).toBeNull();
    expect(draftOf({ scope: 'page' }, page)).toMatchObject({
      scope: 'page',
      story: { html: '<p>All</p>' },
      canonicalUrl: 'https://journal.example/one',
    });
    expect(draftOf({}, { ...page, selection: story }).scope).toBe('selection');
    expect(draftOf({}, { ...page, article: story }).scope).toBe('article');
    expect(draftOf({ scope: 'page' }).scope).toBe('article');
  });

  it('says so when it is not what was asked for', () => {
    const said = (edits: object, page: Reading) =>
      draftOf(edits, page).story.notes.map(({ kind, code }) => [kind, code]);
    const selected = { ...reading, selection: story };
    for (const scope of ['selection', 'quote']) {
      expect(said({ scope }, reading)).toEqual([['doubt', 'article-instead']]);
      expect(said({ scope }, selected)).toEqual([]);
    }
    expect(said({}, { ...selected, article: null })).toEqual([['doubt', 'selection-instead']]);
  });

  it('has the parts that the writer put back, by ids that a later reading may lack', () => {
    const leftOut = { html: '<p>More</p>', notes: [], words: 1, images: 0, pictures: [] };
    const page = {
      ...reading,
      article: {
        ...story,
        leftOut: [{ ...leftOut, id: 'a', reason: 'boilerplate' as const, after: 0 }],
      },
    };
    expect(draftOf({}, page).story.html).toBe('<p>Words</p>');
    expect(draftOf({ restored: ['a', 'b'] }, page).story).toMatchObject({
      html: '<p>Words</p><p>More</p>',
      words: 2,
    });
  });

  describe('of a quotation', () => {
    const selected = { ...reading, selection: story };
    const quoted = (edits = {}) => draftOf({ scope: 'quote', ...edits }, selected);

    it('is the selection under the writer’s words, as it was typed', () => {
      expect(quoted({ comment: 'Mine' }).story.html).toMatch(
        /^<p>Mine<\/p><blockquote><p>Words<\/p><\/blockquote><p>From “<a href="https:\/\/journal\.example\/one">One<\/a>”/,
      );
    });

    it('takes the page’s title and tags, and neither its license nor its canonical link', () => {
      expect(quoted()).toMatchObject({
        scope: 'quote',
        title: 'One',
        tags: ['a', 'b', 'c'],
        license: 'all-rights-reserved',
        canonicalUrl: '',
      });
    });

    it('has a canonical link of its own, apart from the article’s', () => {
      const edits = {
        canonicalUrl: 'https://a.example/',
        quoteCanonicalUrl: 'https://me.example/',
      };
      expect(quoted(edits).canonicalUrl).toBe('https://me.example/');
      expect(quoted({ canonicalUrl: 'https://a.example/' }).canonicalUrl).toBe('');
      expect(draftOf(edits, selected).canonicalUrl).toBe('https://a.example/');
      expect(quoted({ license: 'cc-40-by' }).license).toBe('cc-40-by');
    });

    it('is there only when something was selected', () => {
      expect(availableScopes(selected, {})).toEqual(['article', 'selection', 'quote']);
      expect(availableScopes({ ...selected, article: null }, {})).toEqual(['selection', 'quote']);
      expect(availableScopes(reading, {})).toEqual(['article']);
      expect(availableScopes(reading, { quoted: ['a'] })).toEqual(['article', 'quote']);
    });
  });
});

describe('problemsOf', () => {
  const good: DraftFields = draftOf();
  it.each<[string, Partial<DraftFields>, string[]]>([
    ['a good draft', {}, []],
    ['an empty title', { title: '  ' }, ['title']],
    ['a title of 101 characters', { title: 'x'.repeat(101) }, ['title']],
    ['a title of 100 characters', { title: 'x'.repeat(100) }, []],
    ['a fifth tag', { tags: ['a', 'b', 'c', 'd', 'e'] }, []],
    ['a sixth tag', { tags: ['a', 'b', 'c', 'd', 'e', 'f'] }, ['tags']],
    ['a subtitle of 141 characters', { subtitle: 'x'.repeat(141) }, ['subtitle']],
    ['a relative canonical link', { canonicalUrl: '/one' }, ['canonicalUrl']],
    ['a script as canonical link', { canonicalUrl: 'javascript:alert(1)' }, ['canonicalUrl']],
    ['a quotation without a canonical link', { scope: 'quote', canonicalUrl: '' }, []],
    ['a quotation with half a link', { scope: 'quote', canonicalUrl: 'me' }, ['canonicalUrl']],
    [
      'two faults, in the order of the form',
      { title: '', canonicalUrl: '' },
      ['title', 'canonicalUrl'],
    ],
  ])('finds the faults of %s', (_, fields, expected) => {
    expect(problemsOf({ ...good, ...fields }, null).map(({ field }) => field)).toEqual(expected);
  });
});

describe('F62 a title', () => {
  const family = '👩\u200d👩\u200d👧';
  const flag = '🇫🇷';

  it.each([
    ['a\0b', 'a b', []],
    ['a\u202egnp.exe', 'agnp.exe', []],
    ['\u2066a\u2069', 'a', []],
    ['a\nb\tc ', 'a b c ', []],
    ['a\ud83d', 'a', []],
    ['نان و کره', 'نان و کره', []],
    ['می\u200cخواهم', 'می\u200cخواهم', []],
    ['\u200fשלום', '\u200fשלום', []],
    [`${family}${flag}`, `${family}${flag}`, []],
    ['', '', ['Enter a title.']],
    [' ', ' ', ['Enter a title.']],
    ['\0\u202e', ' ', ['Enter a title.']],
    ['\u200b\u3164', '\u200b\u3164', ['Enter a title.']],
    ['a'.repeat(100), 'a'.repeat(100), []],
    ['a'.repeat(101), 'a'.repeat(101), ['1 character too long: Medium would ignore this title.']],
    ['😀'.repeat(51), '😀'.repeat(51), ['2 characters too long: Medium would ignore this title.']],
  ])('of %j is %j, with %j', (typed, expected, said) => {
    const draft = draftOf({ title: typed, subtitle: typed });
    expect(draft).toMatchObject({ title: expected, subtitle: expected });
    const problems = problemsOf(draft, null).filter(({ field }) => field === 'title');
    expect(problems.map(problemWords)).toEqual(said);
  });

  it.each([family, flag, '😀', 'e\u0301', '👍🏽', '3\ufe0f\u20e3', 'नि'])(
    'of a page is cut before or after %s, and never inside it',
    (sign) => {
      for (let before = 80; before <= 100; before += 1) {
        const start = 'a'.repeat(before);
        const page = {
          ...reading,
          metadata: { ...reading.metadata, title: `${start}${sign}${start}` },
        };
        const { title } = draftOf({}, page);
        expect(title.length).toBeLessThanOrEqual(100);
        expect([`${start}…`, `${'a'.repeat(99)}…`, `${start}${sign}…`]).toContain(
          title.replace(new RegExp(`(?<=${sign})a+(?=…)`), ''),
        );
      }
    },
  );

  it('goes into the order without what nobody sees', () => {
    const title = v.parse(orderSchema.entries.title, ' a\0b\u202e\ud83d ');
    expect(title).toBe('a b');
    expect(v.safeParse(orderSchema.entries.title, '\0\u202e').success).toBe(false);
  });
});

it.each([
  ['none', 'draft', ['publicationId']],
  ['writer', 'draft', []],
  ['writer', 'public', ['publishStatus']],
  ['editor', 'public', []],
] as const)('as %s of a publication, %s has the faults %j', (role, publishStatus, expected) => {
  const problems = problemsOf({ ...draftOf(), publishStatus, publicationId: 'pub' }, role);
  expect(problems.map(({ field }) => field)).toEqual(expected);
});

it.each([
  ['https://a.example/x#part', 'https://a.example/x'],
  ['https://a.example/x#/route', 'https://a.example/x#/route'],
  ['https://a.example/x#!route', 'https://a.example/x#!route'],
  ['https://a.example/x?page=2', 'https://a.example/x?page=2'],
  ['https://a.example/x?utm_source=feed&page=2#part', 'https://a.example/x?page=2'],
  ['https://a.example/x?fbclid=1#/route', 'https://a.example/x#/route'],
])('keeps the draft of %s under %s', (url, key) => {
  expect(draftKey(url)).toBe(key);
});
