import { expect, it } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { article, windowOf } from '../page';

function metadataOf(head: string) {
  const clip = clipPage(windowOf(article('', head)));
  if (!clip.ok) throw new Error(clip.failure.code);
  return clip.value.metadata;
}

const jsonLd = (isFree: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: 'One', isAccessibleForFree: isFree })}</script>`;

it.each([
  ['', []],
  ['<meta name="robots" content="index, follow, max-image-preview:large">', []],
  ['<meta name="robots" content="follow, NOINDEX">', ['noindex']],
  ['<meta name="robots" content="none">', ['noindex']],
  [jsonLd(true), []],
  [jsonLd(false), ['paywall']],
  [jsonLd('False'), ['paywall']],
  ['<meta property="article:content_tier" content="metered">', ['paywall']],
  ['<meta property="article:content_tier" content="free">', []],
])('a page with %s keeps strangers out by %j', (head, expected) => {
  expect(metadataOf(head).barriers).toEqual(expected);
});

it.each([
  ['<a href="/user/Logout?next=/">Goodbye</a>', ['signed-in']],
  ['<form action="https://journal.example/sign-out" method="post"></form>', ['signed-in']],
  ['<a href="/login">Sign in</a>', []],
])('a page with %s is read by somebody whom it knows: %j', (inside, expected) => {
  const clip = clipPage(windowOf(article(inside)));
  expect(clip.ok && clip.value.metadata.barriers).toEqual(expected);
});

it('says of itself what its description says, as plain text and not without end', () => {
  expect(metadataOf('').description).toBeNull();
  expect(
    metadataOf('<meta name="description" content="  On \n &lt;b&gt;bread ">').description,
  ).toBe('On <b>bread');
  expect(metadataOf('<meta property="og:description" content="On bread">').description).toBe(
    'On bread',
  );
  const long = `<meta name="description" content="${'word '.repeat(200)}">`;
  expect(metadataOf(long).description?.length).toBeLessThanOrEqual(300);
});
