// jsdom makes documents of frames, and leaves them empty until somebody writes into them.
import { expect, it } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

const locks = `<h1>Locks of the canal</h1><p>${'There were twenty-two locks, each with a house and a keeper. '.repeat(20)}</p>`;
const notes = `<p>${'The last boat carried a boiler, a cat and a bride to the basin. '.repeat(18)}</p>`;
const menu =
  '<ul><li><a href="locks.html">Locks</a></li><li><a href="boats.html">Boats</a></li></ul>';

function read(set: string, bodies: Record<string, string>) {
  const window = windowOf(
    `<html><head><title>Canal Pages</title></head>${set}</html>`,
    'https://canal.example/',
  );
  for (const [name, body] of Object.entries(bodies)) {
    const frame = window.document.querySelector(`[name=${name}]`) as HTMLFrameElement;
    if (frame.contentDocument) frame.contentDocument.documentElement.innerHTML = body;
  }
  const before = window.document.documentElement.outerHTML;
  const clip = clipPage(window);
  expect(window.document.documentElement.outerHTML).toBe(before);
  if (!clip.ok) throw new Error(JSON.stringify(clip.failure));
  return clip.value;
}

it('reads the frame with the text, by its own name', () => {
  const set = '<frameset cols="1,2"><frame name="menu"><frame name="main"></frameset>';
  const { article, metadata } = read(set, { menu, main: locks });
  expect(article?.textContent).toContain('twenty-two locks');
  expect(article?.textContent).not.toContain('Boats');
  expect(metadata.title).toBe('Locks of the canal');
  expect(metadata.url).toBe('https://canal.example/');
});

it('reads two texts in their order', () => {
  const set =
    '<frameset><frame name="menu"><frameset><frame name="main"><frame name="notes"></frameset></frameset>';
  const text = read(set, { menu, main: locks, notes }).article?.textContent ?? '';
  expect(text.indexOf('twenty-two locks')).toBeGreaterThan(-1);
  expect(text.indexOf('a boiler, a cat')).toBeGreaterThan(text.indexOf('twenty-two locks'));
});

it('has a name at least where no frame has a text', () => {
  const { article, metadata } = read('<frameset><frame name="menu"></frameset>', { menu });
  expect(article).toBeNull();
  expect(metadata.title).toBe('Canal Pages');
});

it('reads a short text that the page itself wrote into a frame which fills it', () => {
  const window = windowOf('<body><p>Shelf</p><iframe></iframe></body>');
  window.Element.prototype.getBoundingClientRect = () =>
    ({ width: window.innerWidth, height: window.innerHeight }) as DOMRect;
  const frame = window.document.querySelector('iframe');
  const sentence = 'There were twenty-two locks, each with a house and a keeper. ';
  const root = frame?.contentDocument?.documentElement;
  if (root) root.innerHTML = `<h1>Locks</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(3)}`;
  const clip = clipPage(window);
  expect(clip.ok && clip.value.article?.textContent).toContain('twenty-two locks');
});

const shed = 'Rivet is made in a shed.';

it.each([
  ['holds more text than the page around it', shed, '', true],
  [
    'holds less',
    'The boiler of the works is lit in October, in all weathers. '.repeat(30),
    '',
    false,
  ],
  ['asks for consent', shed, 'id="consent-box"', false],
  ['lies over the page', shed, 'style="position: fixed"', false],
])('reads a frame or not that %s', (_, around, said, isRead) => {
  const window = windowOf(`<body><main><p>${around}</p><iframe ${said}></iframe></main></body>`);
  const root = window.document.querySelector('iframe')?.contentDocument?.documentElement;
  if (root) root.innerHTML = locks;
  const clip = clipPage(window);
  const text = clip.ok ? clip.value.article?.textContent : '';
  expect(text?.includes('twenty-two locks')).toBe(isRead);
});
