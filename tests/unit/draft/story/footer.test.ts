// The footer: its words in each language, its day, its link, and that it is story HTML like all else.
import { describe, expect, it } from 'vitest';
import { composeDraft } from '@/utils/draft/draft';
import type { Edits } from '@/utils/draft/edits';
import type { Site } from '@/utils/draft/site/site';
import { type Original, withFooter } from '@/utils/draft/story/footer';
import { topBlocks } from '@/utils/story/blocks/top-blocks';
import { isStoryHtml } from '@/utils/story/story-html';
import { windowOf } from '../../clip/page';
import { metadataOf, reading, storyOf } from '../../reading';

const window = windowOf('');

const story = storyOf('<p>Words</p>');
const original: Original = {
  canonicalUrl: 'https://www.journal.example/one?a=1&b=2',
  lang: 'en',
  publishedTime: '2026-03-05T23:30:00-08:00',
  words: undefined,
};
const footerOf = (changes: Partial<Original> = {}) =>
  withFooter(story, { ...original, ...changes }).html.slice(story.html.length);
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

describe('the footer', () => {
  it('is one more block: a line in italics with a link to the original', () => {
    expect(footerOf()).toBe(
      '<p><em>Originally published at <a href="https://www.journal.example/one?a=1&amp;b=2">journal.example</a> on March 5, 2026.</em></p>',
    );
    const footed = withFooter(story, original);
    expect(topBlocks(footed.html)).toHaveLength(2);
    expect(isStoryHtml(footed.html)).toBe(true);
    expect(footed.words).toBe(1 + 8);
  });

  it.each([
    ['de', 'Zuerst erschienen auf journal.example am 5. März 2026.'],
    ['de-AT', 'Zuerst erschienen auf journal.example am 5. März 2026.'],
    ['es', 'Publicado originalmente en journal.example el 5 de marzo de 2026.'],
    ['fr', 'Publié à l’origine sur journal.example le 5 mars 2026.'],
    ['it', 'Pubblicato originariamente su journal.example il 5 marzo 2026.'],
    ['ja', '初出：journal.example（2026年3月5日）'],
    ['ko', '2026년 3월 5일 journal.example에 처음 게시되었습니다.'],
    ['pl', 'Pierwotnie opublikowano w serwisie journal.example 5 marca 2026.'],
    ['pt_BR', 'Publicado originalmente em journal.example em 5 de março de 2026.'],
    ['ru', 'Впервые опубликовано на journal.example 5 марта 2026 г.'],
    ['zh-CN', '本文最初于2026年3月5日发表在 journal.example。'],
    ['zh-TW', '本文最初於2026年3月5日發表在 journal.example。'],
    ['ar', 'نُشر في الأصل على journal.example بتاريخ 5 مارس 2026.'],
    ['he', 'פורסם במקור באתר journal.example ב־5 במרץ 2026.'],
    ['en-GB', 'Originally published at journal.example on 5 March 2026.'],
    ['sv', 'Originally published at journal.example on March 5, 2026.'],
    ['not a language', 'Originally published at journal.example on March 5, 2026.'],
  ])('speaks %s', (lang, words) => {
    // Arabic marks its days for the direction of the text.
    expect(textOf(footerOf({ lang })).replace(/\u200f/g, '')).toBe(words);
  });

  it.each(['en', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'zh', 'ar', 'he', null])(
    'names no day in %s where the page names none',
    (lang) => {
      const line = textOf(footerOf({ lang, publishedTime: null }));
      expect(line).toContain('journal.example');
      expect(line).not.toMatch(/\d|[{}]/);
    },
  );

  it('takes the writer’s own words, and is never more than one link', () => {
    expect(footerOf({ words: 'First on {site} & <b>{site}</b>, {date}' })).toBe(
      '<p><em>First on <a href="https://www.journal.example/one?a=1&amp;b=2">journal.example</a> &amp; &lt;b&gt;journal.example&lt;/b&gt;, March 5, 2026</em></p>',
    );
    expect(textOf(footerOf({ words: '{site} $& {date}', lang: 'de' }))).toBe(
      'journal.example $&amp; 5. März 2026',
    );
  });

  it('leaves words with a gap for the day aside where there is no day', () => {
    const words = 'First on {site}, {date}';
    expect(textOf(footerOf({ words, publishedTime: null }))).toBe(
      'Originally published at journal.example.',
    );
    expect(textOf(footerOf({ words: 'First on {site}', publishedTime: null }))).toBe(
      'First on journal.example',
    );
  });

  it.each(['', 'journal.example/one', 'javascript:alert(1)', 'mailto:ada@journal.example'])(
    'is none where the canonical link is %j',
    (canonicalUrl) => {
      expect(withFooter(story, { ...original, canonicalUrl })).toBe(story);
    },
  );

  it('makes the very same story until something of it changes', () => {
    const first = withFooter(story, original);
    expect(withFooter(story, { ...original })).toBe(first);
    const canonicalUrl = 'https://other.example/';
    const other = withFooter(story, { ...original, canonicalUrl });
    expect(other.html).toContain('<a href="https://other.example/">other.example</a>');
  });
});

describe('a draft', () => {
  const page = {
    ...reading,
    metadata: metadataOf({ lang: 'en' }),
    selection: storyOf('<p>Chosen</p>'),
  };
  const draftWith = (site: Site, edits: Edits = {}) =>
    composeDraft(page, edits, null, window, site);

  it.each<[string, boolean, Site, Edits]>([
    ['on a site of the writer’s own', true, { isMine: true }, {}],
    ['nowhere else', false, {}, {}],
    ['where it was switched on for the site', true, { footer: true }, {}],
    ['not where it was switched off for the site', false, { isMine: true, footer: false }, {}],
    ['not where it was switched off for the page', false, { isMine: true }, { footer: false }],
    ['in a selection', true, { isMine: true }, { scope: 'selection' }],
    [
      'never in a quotation',
      false,
      { isMine: true, footer: true },
      { scope: 'quote', footer: true },
    ],
  ])('has its footer %s', (_, hasOne, site, edits) => {
    const draft = draftWith(site, edits);
    expect([draft?.footer, draft?.story.html.includes('Originally')]).toEqual([hasOne, hasOne]);
    expect(draft?.ofPage.html).not.toContain('Originally');
  });

  it('links where the writer says that the article has its home', () => {
    const edits = { canonicalUrl: 'https://home.example/one' };
    expect(draftWith({ isMine: true }, edits)?.story.html).toContain(
      'href="https://home.example/one"',
    );
  });
});
