import { expect, it } from 'vitest';
import type { Metadata } from '@/utils/clip/types';
import { composeLink, composeQuote } from '@/utils/draft/story/quote';
import { composeStory } from '@/utils/story/compose';
import { mediumShape } from '@/utils/story/ways-out/medium-shape';
import { windowOf } from '../../clip/page';
import { metadataOf } from '../../reading';
import { elementOf } from '../../story/markup';

const window = windowOf('');
const metadata = metadataOf({
  url: 'https://journal.example/notes/one?from=feed',
  title: 'One & <two>',
  byline: 'Ada Winter',
  siteName: 'Far Field',
  lang: 'en',
  canonicalCandidates: [{ source: 'rel-canonical', url: 'https://journal.example/one?a=1&b=2' }],
});
const selected = (html: string) =>
  composeStory(elementOf(html, window), { url: metadata.url, title: '', lang: 'en', window });
const paragraph = selected('<p>Only <b>this</b> was selected.</p>');
const sourceLine =
  '<p>From “<a href="https://journal.example/one?a=1&amp;b=2">One &amp; &lt;two&gt;</a>” by Ada Winter, Far Field</p>';

it('quotes what was selected and says where it is from', () => {
  expect(composeQuote(paragraph, metadata, '').html).toBe(
    `<blockquote><p>Only <strong>this</strong> was selected.</p></blockquote>${sourceLine}`,
  );
});

it('puts the writer’s words in front, as plain text in their paragraphs', () => {
  const { html } = composeQuote(paragraph, metadata, ' I  agree:\r\nmostly <b>.\n\n \nNot all. ');
  expect(html).toMatch(/^<p>I agree:<br>mostly &lt;b&gt;\.<\/p><p>Not all\.<\/p><blockquote>/);
});

it('counts all of its words, and the pictures of the selection', () => {
  const picture = selected('<p>Three words here</p><img src="https://a.example/1.png">');
  // 3 selected, 2 own, and "From One two by Ada Winter Far Field".
  expect(composeQuote(picture, metadata, 'Two words')).toMatchObject({ words: 13, images: 1 });
});

it.each<[string, Partial<Metadata>, string]>([
  ['nobody’s page', { byline: null, siteName: null }, '”</p>'],
  ['a site’s page', { byline: null }, '”, Far Field</p>'],
  ['a page that its site signs', { byline: 'Far Field' }, '” by Far Field</p>'],
])('names who is known on %s', (_, known, end) => {
  expect(composeQuote(paragraph, { ...metadata, ...known }, '').html.endsWith(end)).toBe(true);
});

it('names a page without a title by its site, or else by its host', () => {
  const untitled = { ...metadata, title: '', byline: null };
  expect(composeQuote(paragraph, untitled, '').html).toMatch(
    /<p>From <a [^>]*>Far Field<\/a><\/p>$/,
  );
  expect(composeQuote(paragraph, { ...untitled, siteName: null }, '').html).toMatch(
    />journal\.example<\/a><\/p>$/,
  );
});

it('is a story: composing it again changes nothing', () => {
  const rich = selected(
    '<h2>Head</h2><p>Words</p><ul><li>one</li></ul><pre>x &lt; 1</pre><blockquote><p>q</p></blockquote>',
  );
  const { html } = composeQuote(rich, metadata, 'My "own" & words\nof two lines');
  expect(selected(html).html).toBe(html);
});

it('quotes on Medium what Medium quotes, keeps the rest in its place, and says so', () => {
  const rich = selected('<p>before</p><ul><li>one</li></ul><p>after</p>');
  const quote = composeQuote(rich, metadata, '');
  expect(mediumShape(quote.html, window).innerHTML).toMatch(
    /^<blockquote><p>before<\/p><\/blockquote><ul><li>one<\/li><\/ul><blockquote><p>after<\/p><\/blockquote><p>From/,
  );
  expect(quote.notes.map(({ code }) => code)).toContain('broken-quote');
  expect(composeQuote(paragraph, metadata, '').notes).toEqual([]);
});

it('says of a page without an article what it says itself, with its address alone in a paragraph', () => {
  const page = { ...metadata, description: 'On <b> & bread' };
  expect(composeLink(page, 'Mine')).toMatchObject({
    html: '<p>Mine</p><blockquote><p>On &lt;b&gt; &amp; bread</p></blockquote><p><a href="https://journal.example/one?a=1&amp;b=2">https://journal.example/one?a=1&amp;b=2</a></p>',
    words: 4,
  });
  expect(composeLink({ ...page, description: null }, '').html).toMatch(/^<p><a [^>]*>https:/);
});
