// T9 T10 Markup that means harm, through every way out: what comes out holds no element, attribute or address that acts.
// tests/e2e/hostile-markup.test.ts shows the same to real browsers.
import { describe, expect, it } from 'vitest';
import { readPage } from '@/utils/story/reading/read-page';
import { payloads } from '../../hostile-markup/payloads.ts';
import { allWaysOut } from '../../hostile-markup/ways-out.ts';
import { article, windowOf } from '../clip/page';

const window = windowOf('');

/** What a document of ours may hold. The HTML file has a head and a frame of its own; the preview shows pictures as words. */
const allowed = new Set(
  (
    'html head body meta title link article hgroup footer h1 h2 h3 h4 p ul ol li blockquote pre hr table thead tbody tr th td ' +
    'figure figcaption img strong em code a s del sup sub br span div input small b i'
  ).split(' '),
);
const attributes =
  /^(?:href|src|alt|title|start|lang|dir|rel|charset|name|property|content|class|type|checked|disabled|align|colspan|rowspan|data-[\w-]+|role|aria-[\w-]+)$/;
const picture = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/;

/** Wherever it is shown: a relative address leads to the page's own site. */
function isHarmless(address: string): boolean {
  const url = URL.parse(address, 'https://journal.example/');
  return url !== null && (/^(?:https?|mailto):$/.test(url.protocol) || picture.test(address));
}

function dangers(html: string): string[] {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(allowed.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes].flatMap(({ name, value }) => {
      if (!attributes.test(name)) return [`${element.localName}[${name}]`];
      const isAddress = name === 'href' || name === 'src';
      return isAddress && !isHarmless(value) ? [`${name}="${value}"`] : [];
    }),
  ]);
}

it('has more than two hundred pieces, each of its own', () => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThan(200);
  expect(payloads.filter((payload) => dangers(payload).length > 0).length).toBeGreaterThan(170);
});

describe('T9 T10 a story that was forged', () => {
  it.each(payloads)('%j', (payload) => {
    for (const [way, html] of Object.entries(allWaysOut(payload, payload, window)))
      expect(dangers(html), way).toEqual([]);
  });
});

describe('T9 T10 a page that means harm', () => {
  it.each(payloads)('%j', async (payload) => {
    const reading = await readPage(windowOf(article(`<p>Before.</p>${payload}<p>Behind.</p>`)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
    const { metadata, article: found, page } = reading.value;
    const story = found ?? page;
    if (!story) throw new Error('Nothing was read.');
    for (const html of [story.html, ...story.leftOut.map((part) => part.html)])
      expect(dangers(html)).toEqual([]);
    for (const [way, html] of Object.entries(allWaysOut(story.html, metadata.title, window)))
      expect(dangers(html), way).toEqual([]);
  });
});
