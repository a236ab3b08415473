// Elements drawn as something else than their names say. jsdom draws nothing, but it knows the style sheet; what needs a
// browser stands in the test page drawn-by-style.
import { describe, expect, it } from 'vitest';
import { clean, copyBody, everything } from '@/utils/clip/copy/copy';
import { openPage } from '@/utils/clip/page/live-page';
import { windowOf } from '../page';

const css = `.line { display: block } .cell { display: table-cell } .row { display: flex } .in { display: inline }
  .pre { white-space: pre-wrap } .first { float: left; display: block } .away { position: absolute; left: -9999px }
  .bold { font-weight: 700 } .lean { font-style: italic } .gone { text-decoration-line: line-through }
  .box { display: inline-block } .floats { float: left } .over { position: absolute }
  .tip { position: absolute; opacity: 0 } .thin { font-weight: 400 }`;

function copied(html: string): string {
  const page = openPage(windowOf(`<head><style>${css}</style></head><body>${html}</body>`));
  const copy = copyBody(page);
  if (copy) clean(copy, page, everything);
  return (copy?.top.innerHTML ?? '').replace(/ class="[^"]*"/g, '');
}

describe.each<[string, [string, string][]]>([
  [
    'lines and columns',
    [
      ['<p><b class="line">Before</b>Look</p>', '<p><b>Before</b><br>Look</p>'],
      [
        '<p><i class="line">one,</i>\n<i class="line">two</i></p>',
        '<p><i>one,</i><br>\n<i>two</i></p>',
      ],
      [
        '<p class="row"><b class="line">300 g</b><i class="line">carrots</i></p>',
        '<p><b>300 g</b> <i>carrots</i></p>',
      ],
      ['<p><b class="cell">a1</b><i class="cell">b2</i></p>', '<p><b>a1</b> <i>b2</i></p>'],
      ['<p><b class="line">alone</b></p>', '<p><b>alone</b></p>'],
      ['<p>un<b>believ</b>able</p>', '<p>un<b>believ</b>able</p>'],
      [
        '<p>two <span style="display: inline-block; margin-right: 8px">words</span><b>and</b></p>',
        '<p>two <span>words</span> <b>and</b></p>',
      ],
      ['<h2><b class="line">Part</b>two</h2>', '<h2><b>Part</b> two</h2>'],
    ],
  ],
  [
    'kept lines',
    [
      ['<div class="pre">a\nb\n\nc</div>', '<div>a<br>b<br><br>c</div>'],
      ['<div class="pre"><b>a</b>\n<b>b</b></div>', '<div><b>a</b><br><b>b</b></div>'],
      ['<p>a\nb</p>', '<p>a\nb</p>'],
    ],
  ],
  [
    'boxes in a sentence',
    [
      [
        '<div>The <div class="in">Garvin</div> comes</div>',
        '<div>The <span>Garvin</span> comes</div>',
      ],
      ['<div>The <div>Garvin</div> comes</div>', '<div>The <div>Garvin</div> comes</div>'],
      ['<p>a word<span class="tip">remark</span>, and</p>', '<p>a word, and</p>'],
    ],
  ],
  [
    'first letters',
    [
      ['<div><div class="first">T</div>he winter</div>', '<div><span>T</span>he winter</div>'],
      ['<div><h2 class="first">T</h2>\nhe winter</div>', '<div><span>T</span>he winter</div>'],
      ['<div class="first">T</div>\n<p> he winter</p>', '\n<p>The winter</p>'],
      ['<div><div class="first">A</div> winter</div>', '<div><span>A</span> winter</div>'],
      ['<h2>T</h2><p>Tide</p>', '<h2>T</h2><p>Tide</p>'],
    ],
  ],
  [
    'letters that are moved one by one',
    [
      [
        '<h2><div class="box"><div class="box">T</div><div class="box">o</div></div></h2>',
        '<h2><div><span>T</span><span>o</span></div></h2>',
      ],
      [
        '<div><div class="box">A</div><div class="box">Paris</div></div>',
        '<div><div>A</div><div>Paris</div></div>',
      ],
      [
        '<div><div class="box">1</div><div class="box">2</div></div>',
        '<div><div>1</div><div>2</div></div>',
      ],
    ],
  ],
  [
    'marks by style',
    [
      [
        '<p>It was <span class="bold">never</span> so.</p>',
        '<p>It was <strong>never</strong> so.</p>',
      ],
      [
        '<p>It was <span class="bold lean">never</span> <font class="gone">so</font>.</p>',
        '<p>It was <strong><em>never</em></strong> <s>so</s>.</p>',
      ],
      ['<p><span class="bold">All of it</span></p>', '<p><span>All of it</span></p>'],
      ['<p><a><span class="bold">a</span> b</a></p>', '<p><a><span>a</span> b</a></p>'],
      ['<p><span class="bold">T</span>he winter</p>', '<p><span>T</span>he winter</p>'],
      ['<b class="thin"><p>a</p></b>', '<div><p>a</p></div>'],
      ['<p>a <b style="font-weight: 400">b</b></p>', '<p>a <span>b</span></p>'],
      ['<p>a <i style="font-style: normal">b</i></p>', '<p>a <span>b</span></p>'],
      ['<p>a <strong>b</strong> <b>c</b></p>', '<p>a <strong>b</strong> <b>c</b></p>'],
    ],
  ],
  [
    'for the eye alone',
    [
      [
        '<p>by <span class="away">three times</span><span aria-hidden="true">3×</span> within</p>',
        '<p>by <span>3×</span> within</p>',
      ],
      ['<p>a<span aria-hidden="true"> – </span>b</p>', '<p>a<span> – </span>b</p>'],
      ['<p>a<span aria-hidden="true">*</span></p>', '<p>a<span aria-hidden="true">*</span></p>'],
      [
        '<h2>a <a href="#a" aria-hidden="true">link</a></h2>',
        '<h2>a <a href="#a" aria-hidden="true">link</a></h2>',
      ],
      [
        '<ruby><rb aria-hidden="true">春</rb><rt>はる</rt></ruby>',
        '<ruby><rb>春</rb><rt>はる</rt></ruby>',
      ],
      [
        '<div aria-hidden="true">Ad</div><p class="away">twin</p><p aria-hidden="true">seen</p>',
        '<div>Ad</div><p>seen</p>',
      ],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (html, expected) => {
    expect(copied(html)).toBe(expected);
  });
});

/** Each letter is ten pixels wide; an element may say where its text begins. */
function laidOut(html: string): string {
  const window = windowOf(`<head><style>${css}</style></head><body>${html}</body>`);
  window.Range.prototype.getBoundingClientRect = function (this: Range) {
    const place = this.startContainer.parentElement?.closest('[at]')?.getAttribute('at') ?? '0';
    const [left = 0, top = 0] = place.split(' ').map(Number);
    const at = left + this.startOffset * 10;
    return { left: at, right: at + 10, top, bottom: top + 20 } as DOMRect;
  };
  const page = openPage(window);
  const copy = copyBody(page);
  if (copy) clean(copy, page, everything);
  return (copy?.top.innerHTML ?? '').replace(/ (?:class|at)="[^"]*"/g, '');
}

it.each([
  [
    'a box with a width',
    '<p><b class="box" at="0">Keeper</b><i at="90">The stone</i></p>',
    '<p><b>Keeper</b> <i>The stone</i></p>',
  ],
  [
    'what floats',
    '<p at="90"><b class="floats" at="0">Noon</b>four steps</p>',
    '<p><b>Noon</b> four steps</p>',
  ],
  [
    'what lies over the page',
    '<p at="90"><b class="over" at="0">Noon</b>four steps</p>',
    '<p><b>Noon</b> four steps</p>',
  ],
  [
    'a padding, or a sign by style',
    '<p at="60">The seal<b at="150">Note</b></p>',
    '<p>The seal <b>Note</b></p>',
  ],
  [
    'parts of a word',
    '<p at="0">un<b at="20">believ</b><i at="83">able</i></p>',
    '<p>un<b>believ</b><i>able</i></p>',
  ],
  [
    'a first letter',
    '<p><b class="floats" at="0">T</b><i at="20">here was</i></p>',
    '<p><b>T</b><i>here was</i></p>',
  ],
  [
    'letters one by one',
    '<h2><b class="box" at="0">W</b><b class="box" at="20">i</b><b class="box" at="40">nter</b></h2>',
    '<h2><b>W</b><b>i</b><b>nter</b></h2>',
  ],
  [
    'a word that breaks at the end of a line',
    '<p at="300"><b>Back</b><i at="0 20">wards</i></p>',
    '<p><b>Back</b><i>wards</i></p>',
  ],
  ['a link with an icon', '<p at="56">words<a at="0">Link</a></p>', '<p>words<a>Link</a></p>'],
  [
    'a button for a note',
    '<p at="0">wood<span at="60">•••</span>, which</p>',
    '<p>wood<span>•••</span>, which</p>',
  ],
])('parts words where there is room between them: %s', (_, html, expected) => {
  expect(laidOut(html)).toBe(expected);
});
