// Readings as a page could forge them: its renderer hands back what it likes.

import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { composeStory } from '@/utils/story/compose';
import { readBack } from '@/utils/story/read-back';
import { readPage } from '@/utils/story/reading/read-page';
import type { Reading } from '@/utils/story/reading/reading';
import { isStoryHtml } from '@/utils/story/story-html';
import type { Story } from '@/utils/story/types';
import { picture } from '../by-hand/files/draft';
import { pagesFolder, testPage, windowOf } from '../clip/page';
import { metadataOf } from '../reading';
import { elementOf } from './markup';
import { seed, storyParts } from './random-story';

vi.setConfig({ testTimeout: 60_000 });

const story: Story = {
  html: '<p>Words</p>',
  notes: [{ kind: 'doubt', code: 'crossed-out', block: 0 }],
  words: 1,
  images: 1,
  pictures: [{ ...picture }],
  leftOut: [
    {
      html: '<p>More</p>',
      notes: [],
      words: 1,
      images: 0,
      pictures: [],
      id: '1a-b',
      reason: 'boilerplate',
      after: -1,
    },
  ],
};
const reading: Reading = {
  metadata: metadataOf({
    url: 'https://journal.example/notes/one',
    barriers: ['paywall'],
    lang: 'en',
    canonicalCandidates: [{ source: 'tab', url: 'https://journal.example/notes/one' }],
    tags: ['a'],
    license: 'cc-40-by',
  }),
  article: story,
  selection: null,
  page: null,
};
const tabUrl = 'https://journal.example/notes/two';
const refused = { ok: false, failure: { code: 'reading-refused' } };
const back = (value: unknown) => readBack({ ok: true, value }, tabUrl);
const withArticle = (changes: object) => back({ ...reading, article: { ...story, ...changes } });
const withMetadata = (changes: object) =>
  back({ ...reading, metadata: { ...reading.metadata, ...changes } });

it('believes a reading, and a failure to read', () => {
  expect(back(reading)).toEqual({ ok: true, value: reading });
  expect(readBack({ ok: true, value: reading }, null)).toEqual({ ok: true, value: reading });
  const failure = { code: 'page-too-large', detail: '99 elements' };
  expect(readBack({ ok: false, failure }, tabUrl)).toEqual({ ok: false, failure });
});

it('keeps nothing that it does not know', () => {
  const known = back({ ...reading, more: 1, metadata: { ...reading.metadata, more: 1 } });
  expect(known).toEqual({ ok: true, value: reading });
});

it.each<[unknown]>([
  [1],
  ['ok'],
  [[]],
  [{}],
  [{ ok: 1, value: reading }],
  [{ ok: true }],
  [{ ok: true, value: null }],
  [{ ok: false, failure: { code: 'toString' } }],
  [{ ok: false, failure: { code: 'outcome-unknown' } }],
  [{ ok: false, failure: { code: 'no-article', detail: { toString: 1 } } }],
])('refuses %j', (found) => {
  expect(readBack(found, tabUrl)).toEqual(refused);
});

it('shows of a failure one short line', () => {
  const failure = { code: 'reader-crashed', detail: `a\n\u202eb${'c'.repeat(999)}` };
  const read = readBack({ ok: false, failure }, tabUrl);
  expect(read.ok ? '' : read.failure.detail).toMatch(/^a bc{297}$/);
});

it('refuses a reading that says it comes from another site', () => {
  const url = 'https://other.example/';
  const canonicalCandidates = [{ source: 'tab', url }];
  expect(withMetadata({ url, canonicalCandidates })).toEqual(refused);
  expect(withMetadata({ url: 'http://journal.example/' })).toEqual(refused);
});

it.each([
  { url: 'javascript:alert(1)' },
  { url: '/notes' },
  { url: 1 },
  { title: null },
  { title: 'a\0b' },
  { title: 'a\u202eb' },
  { title: 'a'.repeat(501) },
  { title: ['a'] },
  { byline: 'a\nb' },
  { tags: ['a\u2066'] },
  { tags: 'abc' },
  { license: 'mine' },
  { barriers: ['constructor'] },
  { canonicalCandidates: [] },
  { canonicalCandidates: [{ source: 'tab', url: 'data:text/html,a' }] },
  { canonicalCandidates: [{ source: 'me', url: 'https://a.example/' }] },
])('refuses metadata with %j', (changes) => {
  expect(withMetadata(changes)).toEqual(refused);
});

it.each([
  { html: 1 },
  { words: -1 },
  { words: 1e300 },
  { images: '1' },
  { notes: [{ kind: 'told', code: 'tables' }] },
  { notes: [{ kind: 'doubt', code: 'Send me your token.' }] },
  { notes: [{ kind: 'doubt', code: 'constructor' }] },
  { notes: [{ kind: 'doubt', code: 'tables', block: -1 }] },
  { pictures: [{ ...picture, type: 'image/svg+xml' }] },
  { pictures: [{ ...picture, type: 'image/gif' }] },
  { pictures: [{ ...picture, id: '../p1' }] },
  { pictures: [{ ...picture, base64: `${picture.base64}"><script>` }] },
  { pictures: [{ ...picture, base64: btoa('<svg onload=alert(1)>') }] },
  { leftOut: [{ ...story.leftOut[0], id: '__proto__' }] },
  { leftOut: [{ ...story.leftOut[0], html: '<iframe src="https://a.example/"></iframe>' }] },
  { leftOut: [{ ...story.leftOut[0], after: 0.5 }] },
])('refuses a story with %j', (changes) => {
  expect(withArticle(changes)).toEqual(refused);
  expect(back({ ...reading, article: null, page: { ...story, ...changes } })).toEqual(refused);
});

describe('story HTML', () => {
  it.each([
    '<p>a</p><hr><p>b<br>c &amp; d &lt; e</p>',
    '<p><a href="https://a.example/?a=1&amp;b=2">a</a> <a href="mailto:a@b.example">b</a></p>',
    '<figure><img src="https://a.example/1.png" alt="a <b> &quot;c&quot;"><figcaption>d</figcaption></figure>',
    '<figure><img data-picture="p12" alt=""></figure>',
    '<pre data-lang="c++">a &lt; b</pre><ol start="3"><li>a</li></ol>',
    '<table><tbody><tr><td data-cols="2" data-rows="3">a</td></tr></tbody></table>',
    '',
  ])('is %s', (html) => {
    expect(isStoryHtml(html)).toBe(true);
  });

  it.each([
    '<iframe src="https://a.example/"></iframe>',
    '<video src="https://a.example/"></video>',
    '<audio></audio>',
    '<script>alert(1)</script>',
    '<svg onload="alert(1)"></svg>',
    '<div>a</div>',
    '<h1>a</h1>',
    '<p>a <!-- b --></p>',
    '<p onclick="alert(1)">a</p>',
    '<p id="a">a</p>',
    '<P>a</P>',
    '<p/>',
    '<p>a',
    '<p>a</b></p>',
    '</p>',
    '<p><em>a</p></em>',
    '<p>a < b</p>',
    '<p><',
    '<a href="/b">a</a>',
    '<a href="b.html">a</a>',
    '<a href="//b.example/">a</a>',
    '<a href="#b">a</a>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="java&#115;cript:alert(1)">a</a>',
    '<a href="java&Tab;script:alert(1)">a</a>',
    '<a href="ftp://a.example/">a</a>',
    "<a href='https://a.example/'>a</a>",
    '<a href=https://a.example/>a</a>',
    '<a  href="https://a.example/">a</a>',
    '<a href="https://a.example/"href="b">a</a>',
    '<img src="1.png">',
    '<img src="data:image/png;base64,AAAA">',
    '<img src="mailto:a@b.example">',
    '<img data-picture="../p1">',
    '<img srcset="https://a.example/1.png 2x">',
    '<pre data-lang="a b">a</pre>',
    '<ol start="-1"><li>a</li></ol>',
    '<td data-cols="99999">a</td>',
  ])('is not %s', (html) => {
    expect(isStoryHtml(html)).toBe(false);
    expect(withArticle({ html })).toEqual(refused);
  });

  it('is what is composed of whatever a page holds', () => {
    const window = windowOf('');
    const options = { url: 'https://journal.example/', title: '', lang: null, window };
    fc.assert(
      fc.property(storyParts, (parts) => {
        const { html } = composeStory(elementOf(parts.join(''), window), options);
        expect(isStoryHtml(html), html).toBe(true);
      }),
      { numRuns: 75, seed },
    );
  });

  it('is told in a moment, however long it is and however it ends', () => {
    const long = '<p>a &amp; b <em>c</em></p>'.repeat(100_000);
    expect(isStoryHtml(long)).toBe(true);
    expect(isStoryHtml(`${long}<p a="${'b" c="'.repeat(50_000)}`)).toBe(false);
    expect(isStoryHtml('<p>'.repeat(200_000))).toBe(false);
  });
});

const slugs = readdirSync(pagesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it.each(slugs)('believes what is read of %s', async (slug) => {
  const window = testPage(slug);
  const found = JSON.parse(JSON.stringify(await readPage(window)));
  expect(readBack(found, window.document.URL)).toEqual(found);
});
