// What the desk says against a canonical link, and when it is silent.
import { describe, expect, it } from 'vitest';
import type { CanonicalCandidate } from '@/utils/clip/types';
import { noticedHome } from '@/utils/draft/canonical/copy-notice';
import { canonicalWarnings, oddityOf } from '@/utils/draft/canonical/warnings';

const pageUrl = 'https://blog.example/post?ref=feed';
const tab: CanonicalCandidate = { source: 'tab', url: 'https://blog.example/post?ref=feed' };
const own: CanonicalCandidate = { source: 'rel-canonical', url: 'https://blog.example/post' };
const elsewhere: CanonicalCandidate = { source: 'rel-canonical', url: 'https://origin.example/p' };

interface Case {
  value?: string;
  isChosen?: boolean;
  candidates?: CanonicalCandidate[];
  noticed?: string | null;
}

function doubtsOf(choice: Case) {
  const { candidates = [own, tab], isChosen = false, noticed = null } = choice;
  const value = choice.value ?? candidates[0]?.url ?? '';
  return canonicalWarnings({ value, isChosen, candidates, pageUrl, noticed });
}

const kinds = (choice: Case) => doubtsOf(choice).map(({ doubt }) => doubt);

describe('says nothing', () => {
  it.each<[string, Case]>([
    ['of the page’s own link', {}],
    ['of the tab’s address', { candidates: [tab] }],
    ['of the same site under another name', { value: 'https://www.blog.example/post' }],
    ['of a domain above', { value: 'https://m.blog.example/post' }],
    ['of what is no address yet', { value: 'https://' }],
    [
      'of two spellings of one address',
      {
        candidates: [own, { source: 'og:url', url: 'https://www.blog.example/post/' }, tab],
      },
    ],
    [
      'of a front page that the page names besides',
      {
        candidates: [own, tab, { source: 'og:url', url: 'https://blog.example/' }],
      },
    ],
    ['of a notice that leads to this site', { noticed: 'https://blog.example/first' }],
  ])('%s', (_, choice) => {
    expect(doubtsOf(choice)).toEqual([]);
  });
});

describe('warns', () => {
  it.each<[string, Case, string[]]>([
    ['of this computer', { value: 'http://localhost:4000/post' }, ['private']],
    ['of a private network', { value: 'http://192.168.0.7/post' }, ['private']],
    ['of a name that only a network knows', { value: 'http://nas.local/post' }, ['private']],
    ['of a front page', { value: 'https://blog.example/' }, ['home']],
    ['of another site', { value: 'https://other.example/x' }, ['other-site']],
    ['of the front page of another site', { value: 'https://other.example/' }, ['home']],
    ['of a page that names another site', { candidates: [elsewhere, tab] }, ['copy']],
    [
      'of such a page whose own address is chosen',
      { candidates: [elsewhere, tab], value: tab.url, isChosen: true },
      ['copy'],
    ],
    ['of a story that says where it was first', { noticed: 'https://origin.example/p' }, ['copy']],
    [
      'of two addresses',
      { candidates: [own, { source: 'og:url', url: 'https://blog.example/other' }, tab] },
      ['disagree'],
    ],
    [
      'of the tab’s address when the page says it too',
      {
        candidates: [own, { source: 'og:url', url: tab.url, also: ['tab'] }],
      },
      ['disagree'],
    ],
  ])('%s', (_, choice, expected) => {
    expect(kinds(choice)).toEqual(expected);
  });

  it('no longer of many addresses once the writer has chosen', () => {
    const candidates = [own, { source: 'og:url', url: 'https://blog.example/other' } as const, tab];
    expect(kinds({ candidates, isChosen: true })).toEqual([]);
  });

  it('in words that name the site', () => {
    expect(doubtsOf({ candidates: [elsewhere, tab] })[0]?.text).toBe(
      'The page calls itself a copy. This link leads to its original on origin.example.',
    );
    expect(doubtsOf({ candidates: [elsewhere, tab], value: tab.url })[0]?.text).toBe(
      'The page calls itself a copy: it says that its original is on origin.example.',
    );
  });
});

it.each([
  ['https://blog.example/post', null],
  ['https://blog.example/', 'home'],
  ['http://127.0.0.1/post', 'private'],
  ['https://other.example/post', 'other-site'],
])('puts beside %s: %s', (address, expected) => {
  expect(oddityOf(address, pageUrl)).toBe(expected);
});

describe('a notice of an earlier home', () => {
  const link = '<a href="https://origin.example/p?a=1&amp;b=2">Origin</a>';

  it.each([
    `<p>This was originally published at ${link}.</p><p>Text</p>`,
    `<p>Text</p><p><em>First appeared on ${link}</em></p>`,
    `<p>Cross-posted from ${link}</p>`,
    `<p>Zuerst erschienen bei ${link}</p>`,
    `<p>Publicado originalmente en ${link}</p>`,
  ])('is found in %s', (html) => {
    expect(noticedHome(html)).toBe('https://origin.example/p?a=1&b=2');
  });

  it.each([
    ['without a link', '<p>Originally published in 1999.</p>'],
    [
      'in the middle of a story',
      `${'<p>a</p>'.repeat(4)}<p>First published at ${link}</p>${'<p>b</p>'.repeat(4)}`,
    ],
    ['in a long paragraph', `<p>${'word '.repeat(60)} originally published at ${link}</p>`],
    ['in other words', `<p>See ${link}</p>`],
  ])('is not seen %s', (_, html) => {
    expect(noticedHome(html)).toBeNull();
  });
});
