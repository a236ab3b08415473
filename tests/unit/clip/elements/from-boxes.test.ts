// Tables, lists and numbers that are drawn from boxes.
import { describe, expect, it } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

const prose =
  '<p>The kettle had belonged to the harbour master, and when he left it on the quay nobody thought to ask whether he wanted it back.</p>'.repeat(
    3,
  );
function articleOf(body: string): Element {
  const clip = clipPage(
    windowOf(`<title>Winter</title><main><h1>Winter</h1>${prose}${body}${prose}</main>`),
  );
  if (!clip.ok || !clip.value.article) throw new Error('no article');
  return clip.value.article;
}
const row = (role: string, ...words: string[]) =>
  `<div role="row">${words.map((it) => `<div role="${role}"><p>${it}</p></div>`).join('')}</div>`;

it('makes a table of boxes that say they are one', () => {
  const body = `<div role="rowgroup">${row('columnheader', 'Reading', 'Meaning')}</div><div role="rowgroup">${row('cell', 'below 200', 'asleep')}</div>`;
  const table = articleOf(`<div role="table">${body}</div>`).querySelector('table');
  expect(
    [...(table?.querySelectorAll('tr') ?? [])].map((it) =>
      [...it.children].map((cell) => [cell.localName, cell.textContent]),
    ),
  ).toEqual([
    [
      ['th', 'Reading'],
      ['th', 'Meaning'],
    ],
    [
      ['td', 'below 200'],
      ['td', 'asleep'],
    ],
  ]);
});

it('leaves one alone that has words beside its cells', () => {
  const body = `<div role="table"><p>In grams</p>${row('cell', 'a', 'b')}${row('cell', 'c', 'd')}</div>`;
  expect(articleOf(body).textContent).toContain('In grams');
  expect(articleOf(body).querySelector('table')).toBeNull();
});

it('makes a list of boxes that say they are one, and none of cards', () => {
  const list = (...items: string[]) =>
    `<div role="list">${items.map((it) => `<div role="listitem">${it}</div>`).join('')}</div>`;
  const lines = articleOf(list('a kettle', 'a <b>second</b> kettle')).querySelector('ul');
  expect([...(lines?.children ?? [])].map((it) => it.textContent)).toEqual([
    'a kettle',
    'a second kettle',
  ]);
  const card = `<h3>A kettle</h3>${prose}`;
  expect(articleOf(list(card, card)).querySelector('ul')).toBeNull();
});

it('makes lists of boxes that Notion calls items, one of those that follow on each other', () => {
  const item = (kind: string, words: string) =>
    `<div class="notion-${kind}_list-block"><div><div></div><div>${words}</div></div></div>`;
  const inner = `Rings${item('bulleted', 'of rubber')}`;
  const article = articleOf(
    `${item('bulleted', 'Jars')}\n${item('bulleted', inner)}<p>Then:</p>${item('numbered', 'Wash')}${item('numbered', 'Wait')}`,
  );
  const shape = (list: Element): unknown[] =>
    [...list.children].map((it) => [
      it.textContent,
      ...[...it.querySelectorAll('ul, ol')].map(shape),
    ]);
  const lists = [...article.querySelectorAll('ul, ol')].filter((it) => !it.closest('li'));
  expect(lists.map((it) => [it.localName, shape(it)])).toEqual([
    ['ul', [['Jars'], ['Ringsof rubber', [['of rubber']]]]],
    ['ol', [['Wash'], ['Wait']]],
  ]);
});

it('makes a figure of a table with a picture over a line, and none of one with more', () => {
  const table = (...rows: string[]) =>
    `<table class="tr-caption-container"><tbody>${rows.map((it) => `<tr>${it}</tr>`).join('')}</tbody></table>`;
  const picture = '<td><a href="/jars.jpg"><img src="/jars.jpg" width="640" height="420"></a></td>';
  const figure = articleOf(table(picture, '<td>The <i>north</i> shelf</td>'));
  expect(figure.querySelector('figure > figcaption')?.innerHTML).toBe('The <i>north</i> shelf');
  expect(figure.querySelector('figure img')?.getAttribute('src')).toContain('/jars.jpg');
  for (const rows of [
    [`${picture}<td>north</td>`],
    [picture, '<td>north</td>', '<td>south</td>'],
    ['<td>Shelf</td>', '<td>north</td>'],
  ])
    expect(articleOf(table(...rows)).querySelector('figcaption')).toBeNull();
});

it('says of a task in a box whether it is done', () => {
  const task = (isDone: boolean, words: string) =>
    `<div class="notion-to_do-block"><div><input type="checkbox"${isDone ? ' checked' : ''}><div>${words}</div></div></div>`;
  const text = articleOf(task(true, 'a blanket') + task(false, 'beer, for afterwards')).textContent;
  expect(text).toMatch(/☑ \s*a blanket\s*☐ \s*beer/);
});

it('leaves out a bullet in a box of its own, and keeps a word', () => {
  const item = (sign: string, words: string) =>
    `<li><div>${sign}</div><div><p>${words}</p></div></li>`;
  const list = articleOf(
    `<ul>${item('•', 'Write down the weight.')}${item('No', 'Leave the lid alone.')}</ul>`,
  );
  expect(list.textContent).not.toContain('•');
  expect(list.textContent).toMatch(/No\s*Leave the lid alone/);
});

describe('a number in a box beside a text', () => {
  const step = (sign: string, words: string) =>
    `<div class="step"><div class="n">${sign}</div><div><p>${words}</p></div></div>`;
  const linesOf = (body: string) =>
    [...articleOf(body).querySelectorAll('p')].map((it) => it.textContent).slice(3, -3);

  it.each([
    ['(1)', '(2)'],
    ['a)', 'b)'],
    ['1', '2'],
  ])('stands before its words: %s', (one, two) => {
    expect(linesOf(step(one, 'Fill the kettle.') + step(two, 'Wait.'))).toEqual([
      `${one} Fill the kettle.`,
      `${two} Wait.`,
    ]);
  });

  it('stays a heading where it is one', () => {
    const chapter = (sign: string) => `<section><h2>${sign}</h2>${prose}</section>`;
    const headings = articleOf(chapter('1') + chapter('2')).querySelectorAll('h2');
    expect([...headings].map((it) => it.textContent)).toEqual(['1', '2']);
  });

  it('stays by itself where it counts nothing', () => {
    const body = step('41', 'Kettles were sold.') + step('7', 'Kettles came back.');
    expect(linesOf(body)).not.toContain('41 Kettles were sold.');
  });
});
