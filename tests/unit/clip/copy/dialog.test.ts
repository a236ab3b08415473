import { describe, expect, it } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

const prose = `<p>${'It began with a transformer from a slide projector, which hums in B flat. '.repeat(8)}</p>`;
const list =
  '<main><div><h3>Bench from a door</h3><p>Two hinges, no saw.</p></div><div><h3>A lamp that hums</h3><p>It was asked for.</p></div></main>';
const post = (inside = `<h2>A lamp that hums</h2>${prose}`) =>
  `<div role="dialog" aria-modal="true">${inside}<button>Close</button></div>`;

function read(body: string, head = '') {
  const url = 'https://makers.example/board/';
  const clip = clipPage(
    windowOf(
      `<head><title>Board</title><meta property="og:title" content="Board">${head}</head><body>${body}</body>`,
      url,
    ),
  );
  if (!clip.ok) throw new Error(JSON.stringify(clip.failure));
  return { text: clip.value.article?.textContent ?? '', title: clip.value.metadata.title };
}

describe('an article in an open dialog', () => {
  it.each([
    ['over a list that names it', list + post()],
    ['over a long list', list + list.replaceAll('lamp', 'bell').repeat(30) + post()],
    [
      'in an element of its own',
      `${list}<dialog open><article><h1>Of humming</h1>${prose}</article></dialog>`,
    ],
    [
      'that can be commented on',
      list +
        post(
          `<h2>A lamp that hums</h2>${prose}<form><input name="me"><textarea></textarea></form>`,
        ),
    ],
  ])('is what the reader sees: %s', (_, body) => {
    const { text, title } = read(body);
    expect(text).toContain('It began with a transformer');
    expect(text).not.toContain('Two hinges');
    expect(title).toMatch(/hum/);
  });

  it('takes its name from its heading, not from the page below', () => {
    expect(read(list + post()).title).toBe('A lamp that hums');
  });
});

const long = `<article><h1>The fair</h1>${`<p>${'At the fair everybody asked for the hum and nobody for the lamp itself. '.repeat(9)}</p>`.repeat(3)}</article>`;

describe('no article', () => {
  it.each([
    ['shorter than the page', long + post(`<h2>The fair</h2>${prose}`)],
    [
      'that is closed',
      `${long}<dialog><article><h2>The fair</h2>${prose.repeat(9)}</article></dialog>`,
    ],
    [
      'that asks for consent',
      `${long}<div role="dialog" aria-modal="true" class="cookie-box"><article><h2>The fair</h2>${prose.repeat(9)}</article></div>`,
    ],
    ['with switches', long + post(`<h2>The fair</h2>${prose.repeat(9)}<input type="checkbox">`)],
    [
      'that nothing on the page names',
      long + post(`<h2>We care for your data</h2>${prose.repeat(9)}`),
    ],
    ['without a heading', long + post(`<article>${prose.repeat(9)}</article>`)],
  ])('is a dialog %s', (_, body) => {
    const { text } = read(body);
    expect(text).toContain('everybody asked for the hum');
    expect(text).not.toContain('slide projector');
  });
});
