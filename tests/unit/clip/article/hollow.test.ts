// A label whose links are left out goes with them, whatever it says; what the author wrote stays.
import { describe, expect, it, vi } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

vi.setConfig({ testTimeout: 30_000 });

const prose =
  '<p>The ferryman wound the rope around the post three times, and said that two turns were for the river, and the third one was for his mother, who had drowned in it.</p>';
const links = (name: string, host = '') =>
  `<ul class="${name}">${['eels', 'reeds', 'rafts', 'weirs']
    .map((it) => `<li><a href="${host}/${it}">On ${it} and those who love them</a></li>`)
    .join('')}</ul>`;

/** Left out by our name for it, by one of Readability's, or by what Readability makes of its links. */
const pages = [
  ['related', (inside: string) => `<main><article>${inside}</article></main>`],
  ['extra', (inside: string) => `<main><article>${inside}</article></main>`],
  ['related', (inside: string) => `<div><div class="t1">${inside}</div></div>`],
  ['extra', (inside: string) => `<div><div class="t1">${inside}</div></div>`],
] as const;

function read(body: string) {
  const page = windowOf(
    `<!doctype html><html lang="en"><body><h1>The rope</h1>${body}</body></html>`,
    'https://river.example/rope',
  );
  const clip = clipPage(page);
  if (!clip.ok) throw new Error(JSON.stringify(clip.failure));
  const { article, dropped } = clip.value;
  return {
    text: article?.textContent ?? '',
    leftOut: dropped.map(({ element }) => element.textContent).join(' '),
  };
}

describe.each(pages)('where links are called %s in %s', (name, box) => {
  it.each([
    ['a line in a box with links', `<div class="u7"><p>Wet and merry</p>${links(name)}</div>`],
    ['a line of a box of its own', `<div><div class="u7">Wet and merry</div>${links(name)}</div>`],
    ['a heading in a box with links', `<section><h3>Wet and merry</h3>${links(name)}</section>`],
    ['the last heading', `<h3>Wet and merry</h3>${links(name)}`],
  ])('%s goes with the links', (_name, end) => {
    const { text, leftOut } = read(box(prose.repeat(6) + end));
    expect(text).toContain('drowned in it');
    expect(text).not.toContain('Wet and merry');
    expect(leftOut).toContain('Wet and merry');
  });

  it.each([
    ['the last line of the text', `<p>Wet and merry</p>${links(name)}`],
    ['a label over prose', `<div><h3>Wet and merry</h3>${links(name)}${prose}</div>`],
  ])('%s stays', (_name, end) => {
    expect(read(box(prose.repeat(6) + end)).text).toContain('Wet and merry');
  });
});

it('what says something in each row of a table of boxes stays', () => {
  const row = `<div class="row"><div>Wet and merry</div>${links('related')}</div>`;
  const body = `<main><article>${prose.repeat(6)}<div>${row.repeat(3)}</div>${prose}</article></main>`;
  expect(read(body).text).toContain('Wet and merry');
});
