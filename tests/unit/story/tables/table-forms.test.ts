// What a table becomes where there are none: text, a list or a picture, with merged cells in their places.
import { describe, expect, it } from 'vitest';
import { composeStory } from '@/utils/story/compose';
import { layOut } from '@/utils/story/tables/picture/layout';
import { tableWords } from '@/utils/story/tables/picture/words';
import { tableGrid } from '@/utils/story/tables/table-cells';
import type { TableForm } from '@/utils/story/tables/table-form';
import { withDrawnTables } from '@/utils/story/tables/with-drawn-tables';
import { toClipboardHtml } from '@/utils/story/ways-out/clipboard-html';
import { toMarkdown } from '@/utils/story/ways-out/markdown';
import { mediumShape } from '@/utils/story/ways-out/medium-shape';
import { png } from '../../../pictures/files';
import { windowOf } from '../../clip/page';
import { elementOf } from '../markup';

const window = windowOf('');
const compose = (html: string) =>
  composeStory(elementOf(html, window), {
    url: 'https://journal.example/',
    title: '',
    lang: null,
    window,
  }).html;
const shape = (html: string, form: TableForm) => mediumShape(html, window, form).innerHTML;

const merged = compose(
  '<table><tr><th rowspan="2">Hive</th><th colspan="2">Honey</th></tr><tr><th>May</th><th>July</th></tr>' +
    '<tr><td rowspan="2">North</td><td>4</td><td>9</td></tr><tr><td colspan="2">not counted</td></tr></table>',
);
const tableIn = (html: string) => {
  const table = windowOf(html).document.querySelector('table');
  if (!table) throw new Error('expected a table');
  return table;
};
const grid = tableGrid(tableIn(merged));

describe('a Story', () => {
  it('says over what a cell reaches, and stays the same when it is composed again', () => {
    expect(merged).toBe(
      '<table><thead><tr><th data-rows="2">Hive</th><th data-cols="2">Honey</th><th></th></tr>' +
        '<tr><th></th><th>May</th><th>July</th></tr></thead>' +
        '<tbody><tr><td data-rows="2">North</td><td>4</td><td>9</td></tr>' +
        '<tr><td></td><td data-cols="2">not counted</td><td></td></tr></tbody></table>',
    );
    expect(compose(merged)).toBe(merged);
  });

  it.each([
    [
      'a column without words',
      '<tr><td colspan="3">a</td><td>b</td></tr><tr><td>c</td><td></td><td>d</td><td>e</td></tr>',
      'data-cols="2"',
    ],
    [
      'a row without words',
      '<tr><td rowspan="3">a</td><td>b</td></tr><tr></tr><tr><td>c</td></tr>',
      'data-rows="2"',
    ],
  ])('counts only what stays when it drops %s', (_, rows, span) => {
    const html = compose(`<table>${rows}</table>`);
    expect(html).toContain(span);
    expect(compose(html)).toBe(html);
  });

  it('lets no page claim more than its table has', () => {
    const html = compose(
      '<table><tr><td data-cols="900" data-rows="x">a</td><td></td></tr><tr><td>b</td><td>c</td></tr></table>',
    );
    expect(html).toBe(
      '<table><tbody><tr><td data-cols="2">a</td><td></td></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
    );
  });
});

describe('the forms', () => {
  it('aligns text under a header that reaches over it', () => {
    expect(shape(merged, 'text')).toBe(
      '<pre>Hive   Honey\n       May  July\n-----  ---  ------\nNorth  4    9\n       not counted</pre>',
    );
  });

  it('says every header before what stands under it, and a merged cell in each of its rows', () => {
    const bold = (name: string) => `<strong>${name}:</strong>`;
    expect(shape(merged, 'list')).toBe(
      `<ul><li>${bold('Hive')} North<br>${bold('Honey May')} 4<br>${bold('Honey July')} 9</li>` +
        `<li>${bold('Hive')} North<br>${bold('Honey May')} not counted</li></ul>`,
    );
  });

  it('fits each table by default, and is the writer’s choice', () => {
    const wide = compose(
      `<table><tr><th>a</th><th>b</th></tr><tr><td>${'word '.repeat(20)}</td><td>c</td></tr></table>`,
    );
    expect([merged, wide].map((html) => shape(html, 'auto').slice(0, 4))).toEqual(['<pre', '<ul>']);
    expect([merged, wide].map((html) => shape(html, 'text').slice(0, 4))).toEqual(['<pre', '<pre']);
    expect([merged, wide].map((html) => shape(html, 'list').slice(0, 4))).toEqual(['<ul>', '<ul>']);
  });

  it('T16 is a picture as long as there are fewer than fifty, and of a size that can be drawn', () => {
    const painting = windowOf('');
    const sizes: number[] = [];
    const { prototype } = painting.HTMLCanvasElement;
    const pen = new Proxy({}, { get: () => () => ({ width: 90 }), set: () => true });
    prototype.getContext = (() => pen) as unknown as typeof prototype.getContext;
    prototype.toDataURL = function () {
      sizes.push(this.width * this.height);
      return `data:image/png;base64,${Buffer.from(png(9, 9)).toString('base64')}`;
    };
    const endless = `<table><tbody>${'<tr><td>a</td></tr>'.repeat(2_000)}</tbody></table>`;
    const own = { id: 'p1', type: 'image/png', base64: '', alt: '' } as const;
    const story = { html: endless + merged.repeat(52), pictures: [own] };
    const { html, pictures } = withDrawnTables(story, 'picture', painting);
    expect(pictures).toHaveLength(50);
    expect(html.match(/<table>/g)).toHaveLength(1 + 3);
    expect([sizes.length, Math.max(...sizes) < 1_000_000]).toEqual([49, true]);
  });

  it('is a list where a picture cannot be drawn, and on the clipboard', () => {
    expect(withDrawnTables({ html: merged, pictures: [] }, 'picture', window)).toEqual({
      html: merged,
      pictures: [],
    });
    expect(shape(merged, 'picture')).toBe(shape(merged, 'list'));
    expect(toClipboardHtml({ html: merged }, 't', window, 'picture').html).toContain('<ul>');
  });

  it('stays a plain grid in Markdown', () => {
    expect(toMarkdown({ html: merged }, { title: '' }, window)).toContain('| Hive | Honey |  |\n');
  });
});

describe('a picture of a table', () => {
  // Every sign ten pixels wide.
  const layout = layOut(grid, (text) => text.length * 10);
  const box = (word: string) => {
    const found = layout.boxes.find(({ lines }) => lines[0] === word);
    if (!found) throw new Error(`no box with ${word}`);
    return found;
  };

  it('draws a merged cell over all that it covers', () => {
    expect(box('Hive').height).toBe(box('Honey').height + box('May').height);
    expect(box('Honey').width).toBe(box('May').width + box('July').width);
    expect(box('not counted')).toMatchObject({ x: box('4').x, width: box('Honey').width });
    expect(layout.boxes).toHaveLength(grid.cells.length);
  });

  it('fills its size without gaps or overlaps', () => {
    const area = layout.boxes.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area).toBe(layout.width * layout.height);
  });

  it('wraps long cells at spaces, breaks what is longer than a line, and keeps the page’s own breaks', () => {
    const table = tableIn(
      `<table><tr><td>${'word '.repeat(10).trim()}</td><td>${'x'.repeat(60)}</td><td>a<br>b</td></tr></table>`,
    );
    const { boxes } = layOut(tableGrid(table), (text) => text.length * 10);
    expect(boxes.map(({ lines }) => lines)).toEqual([
      ['word word word word word', 'word word word word word'],
      ['x'.repeat(26), 'x'.repeat(26), 'x'.repeat(8)],
      ['a', 'b'],
    ]);
    expect(new Set(boxes.map(({ height }) => height)).size).toBe(1);
  });

  it('is told in words', () => {
    expect(tableWords(grid)).toBe(
      'Table. Hive: North, Honey May: 4, Honey July: 9; Hive: North, Honey May: not counted.',
    );
    const long = tableIn(`<table><tr><td>${'word '.repeat(300)}</td><td>b</td></tr></table>`);
    expect(tableWords(tableGrid(long))).toMatch(/^Table\. word .*…$/);
    expect(tableWords(tableGrid(long)).length).toBeLessThanOrEqual(500);
  });
});
