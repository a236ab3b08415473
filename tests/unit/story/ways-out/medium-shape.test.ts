// One line a case: the Story's HTML, and what Medium shows of it.
import { describe, expect, it } from 'vitest';
import { composeStory } from '@/utils/story/compose';
import { mediumShape } from '@/utils/story/ways-out/medium-shape';
import { windowOf } from '../../clip/page';
import { elementOf } from '../markup';

const window = windowOf('');
const img = '<img src="https://a.example/1.png">';
const table = (head: string, body: string) =>
  `<table><thead><tr>${head}</tr></thead><tbody><tr>${body}</tr></tbody></table>`;
const long = 'word '.repeat(20).trim();

describe.each<[string, [string, string][]]>([
  ['headings', [['<h2>a</h2><h3>b</h3><h5>c</h5>', '<h2>a</h2><h3>b</h3><h3>c</h3>']]],
  [
    'lists',
    [
      [
        '<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>',
        '<ul><li>a</li><li>– b</li><li>– 1. c</li><li>d</li></ul>',
      ],
      // The outer numbers must go on counting.
      ['<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '<ol><li>a<br>– b</li><li>c</li></ol>'],
      [
        `<ul><li><p>a</p><figure>${img}</figure><p>b</p></li><li>c</li></ul>`,
        `<ul><li>a</li></ul><figure>${img}</figure><p>b</p><ul><li>c</li></ul>`,
      ],
      // Medium counts from 1.
      [
        '<ol start="4"><li>a<ol start="2"><li>b</li></ol></li><li>c <em>d</em></li></ol>',
        '<p>4. a</p><p>2. b</p><p>5. c <em>d</em></p>',
      ],
      ['<ul><li><h2>a</h2><p>b</p></li></ul>', '<ul><li><strong>a</strong><br>b</li></ul>'],
    ],
  ],
  [
    'quotes',
    [
      [
        '<blockquote><p>a</p><pre>b</pre><blockquote><p>c</p></blockquote><h2>d</h2></blockquote>',
        '<blockquote><p>a</p></blockquote><pre>b</pre><blockquote><p>c</p><p><strong>d</strong></p></blockquote>',
      ],
    ],
  ],
  [
    'tables',
    [
      [
        table('<th>a</th><th>bb</th>', '<td>ccc</td><td>d</td>'),
        '<pre>a    bb\n---  --\nccc  d</pre>',
      ],
      [
        table('<th>a</th><th>b</th>', `<td>${long}</td><td></td>`),
        `<ul><li><strong>a:</strong> ${long}<br><strong>b:</strong> –</li></ul>`,
      ],
      [
        table('<th>a</th><th>b</th>', '<td><a href="https://x.example/">c</a></td><td>d</td>'),
        '<ul><li><strong>a:</strong> <a href="https://x.example/">c</a><br><strong>b:</strong> d</li></ul>',
      ],
    ],
  ],
  [
    'marks',
    [
      [
        '<p>e<sup>x</sup> a<sub>i+j</sub> 1<sup>st</sup> <s>no</s></p>',
        '<p>e^x a_(i+j) 1st no</p>',
      ],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (html, shape) => {
    expect(mediumShape(html, window).innerHTML).toBe(shape);
  });
});

it('tells the writer what Medium cannot show', () => {
  const html = `<h2>a</h2><h3>b</h3><h4>c</h4><ul><li>a<ul><li>b</li></ul></li></ul>${table('<th>a</th><th>b</th>', '<td>c</td><td>d</td>')}<p><s>x</s> e<sup>y</sup></p>`;
  const options = { url: 'https://journal.example/', title: 't', lang: null, window };
  const said = composeStory(elementOf(html, options.window), options).notes.map(({ code }) => code);
  expect(said.toSorted()).toEqual([
    'crossed-out',
    'flat-lists',
    'heading-sizes',
    'raised-and-lowered',
    'tables',
  ]);
});
