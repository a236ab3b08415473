// What comes back of a container after Readability has been over it.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { lacksText, restored } from '@/utils/clip/article/candidates/restore';
import { droppedParts } from '@/utils/clip/article/left-out/dropped';
import { forgetNumbers, numberBlocks, numbersIn } from '@/utils/clip/article/left-out/numbers';

const url = 'https://journal.example/oven/';
const sentence = 'The dough waits for nobody, and so the oven was lit long before the sun was up. ';

function bodyOf(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

it('brings back text from between what was kept, and nothing from behind it', () => {
  const container = bodyOf(
    `<p>One</p><div><p>${sentence.repeat(2)}</p></div><div><a href="/x">${sentence.repeat(2)}</a></div><p>Two</p><p>${sentence.repeat(2)}Behind.</p>`,
  );
  numberBlocks(container);
  const found = container.cloneNode(true) as Element;
  for (const dropped of [...found.children].filter((_, at) => ![0, 3].includes(at)))
    dropped.remove();
  const article = restored({ container, url, sections: new Set() }, found, droppedParts());
  expect(article?.textContent).toBe(`One${sentence.repeat(2)}Two`);
  if (article) forgetNumbers(article);
  expect(article?.querySelector('[data-block]')).toBeNull();
});

it.each([
  ['with its caption', '<img src="/a.jpg"><figcaption>The oven</figcaption>', true],
  ['without one', '<img src="/a.jpg">', false],
  ['that leads away', '<a href="/b"><img src="/a.jpg"></a><figcaption>Next</figcaption>', false],
])('brings back a picture %s, or not', (_, inside, isBack) => {
  const container = bodyOf(`<div><figure>${inside}</figure></div><p>${sentence.repeat(4)}</p>`);
  numberBlocks(container);
  const found = bodyOf(container.querySelector('p')?.outerHTML ?? '');
  const article = restored({ container, url, sections: new Set() }, found, droppedParts());
  expect(article?.querySelector('img') !== null).toBe(isBack);
});

/** A box between two paragraphs, and what Readability makes of them when it leaves the box out. */
function withoutBox(inside: string, over = '') {
  const text = `<p>${sentence.repeat(2)}</p>`;
  const container = bodyOf(`${text}${over}<div class="r">${inside}</div>${text}`);
  numberBlocks(container);
  const found = container.cloneNode(true) as Element;
  found.querySelector('.r')?.remove();
  return { container, found };
}

it.each([
  ['two side by side', '<div><figure><img src="/a.jpg"></figure></div>'.repeat(2), true],
  ['a row without figures', '<img src="/a.jpg"><img src="/b.jpg">', true],
  ['one that opens its file', '<figure><a href="/a.jpg"><img src="/a.jpg"></a></figure>', true],
  ['one in a figure', '<figure><img src="/a.jpg"></figure>', true],
  ['one in no figure that opens its file', '<a href="/a.jpg"><img src="/a.jpg"></a>', true],
  ['one that is large', '<span><img src="/a.jpg" width="800" height="600"></span>', true],
  ['a large one over a line', '<img src="/a.jpg" width="800" height="600"><p>Ada, by Bo</p>', true],
  ['a card', '<a href="/b"><img src="/a.jpg" width="800" height="600"></a><p>Ada</p>', false],
  ['a face or a sign', '<img src="/a.jpg">', false],
  ['covers that lead away', '<a href="/b"><img src="/a.jpg"></a>'.repeat(2), false],
  ['pictures beside words', '<img src="/a.jpg"><img src="/b.jpg"><p>Ada Lamb</p>', false],
])('of pictures between two parts of the text brings back %s: %s', (_, inside, isBack) => {
  const { container, found } = withoutBox(inside);
  expect(lacksText({ container, url }, numbersIn(found))).toBe(isBack);
  for (const isNearlyWhole of [true, false]) {
    const around = container.cloneNode(true) as Element;
    const searched = { container: around, url, sections: new Set<Element>(), isNearlyWhole };
    const article = restored(searched, found, droppedParts());
    expect(article?.querySelector('img') !== null).toBe(isBack);
  }
});

it('brings back what somebody said, with the name below it, and no label', () => {
  const quotation = (said: string) => `<div><p>${said}</p><span>a banker, in May</span></div>`;
  for (const [said, isBack] of [
    ['I went in as a banker and came up as a frog.', true],
    ['Frogs and bankers', false],
  ] as const) {
    const { container, found } = withoutBox(quotation(said));
    const article = restored({ container, url, sections: new Set() }, found, droppedParts());
    expect(article?.textContent?.includes(said)).toBe(isBack);
  }
});

it('brings back a list in a box that a line announces, and none of links', () => {
  const over = '<p>There were eleven sorts, and each had its label:</p>';
  const list = (item: (name: string) => string) =>
    `<ul>${['For cases', 'With a longer neck', 'Recent'].map((it) => `<li>${item(it)}</li>`).join('')}</ul>`;
  for (const [inside, isBack] of [
    [list((it) => it), true],
    [list((it) => `<a href="/${it}">${it}</a>`), false],
  ] as const) {
    const { container, found } = withoutBox(inside, over);
    expect(lacksText({ container, url }, numbersIn(found))).toBe(isBack);
  }
});

it.each([
  ['three paragraphs and a table of links', '', true],
  ['three paragraphs and a line that leads on', '<p><a href="/b">More of this</a></p>', false],
])('takes a box of %s before the text for its beginning: %s', (_, line, isBack) => {
  const row = '<tr><td><a href="https://mill.example/">The mill</a></td><td>20 sacks</td></tr>';
  const box = `<div>${`<p>${sentence}</p>`.repeat(3)}<table>${row.repeat(9)}</table>${line}</div>`;
  const container = bodyOf(`${box}<p>${sentence.repeat(4)}</p>`);
  numberBlocks(container);
  const found = bodyOf([...container.children].at(-1)?.outerHTML ?? '');
  expect(lacksText({ container, url }, numbersIn(found))).toBe(isBack);
});

it('brings back the question of an answer that was kept', () => {
  const text = `<p>${sentence.repeat(2)}</p>`;
  const container = bodyOf(`${text}<details><summary>How deep?</summary>${text}</details>${text}`);
  numberBlocks(container);
  const found = container.cloneNode(true) as Element;
  found.querySelector('details')?.replaceWith(...found.querySelectorAll('details p'));
  const searched = { container, url, sections: new Set<Element>(), isNearlyWhole: true };
  const article = restored(searched, found, droppedParts());
  expect(article?.querySelector('summary')?.textContent).toBe('How deep?');
});

it('takes what comes back below the text for its end, and what stands before it for the text', () => {
  const text = `<p>${sentence.repeat(2)}</p>`;
  const picture = '<div><img src="/a.jpg" width="800" height="600"></div>';
  const container = bodyOf(`${text}${picture}<h2>Sources</h2><p>Mill book, 1859.</p>${picture}`);
  numberBlocks(container);
  const found = bodyOf(container.querySelector('p')?.outerHTML ?? '');
  const article = restored({ container, url, sections: new Set() }, found, droppedParts());
  expect(article?.querySelectorAll('img')).toHaveLength(1);
});

it('brings a table of data back whole', () => {
  const row = (kept: string) =>
    `<tr><td>May ${kept}</td><td><a href="/${kept}">Notes</a></td><td><ul><li>Oven ${kept}</li></ul></td></tr>`;
  const container = bodyOf(
    `<table><tbody>${row('1')}${row('2')}${row('3')}</tbody></table><p>Last</p>`,
  );
  numberBlocks(container);
  const found = container.cloneNode(true) as Element;
  for (const cell of found.querySelectorAll('td')) if (!cell.querySelector('li')) cell.remove();
  found.querySelector('table')?.removeAttribute('data-block');
  const article = restored({ container, url, sections: new Set() }, found, droppedParts());
  expect(article?.textContent).toBe('May 1NotesOven 1May 2NotesOven 2May 3NotesOven 3Last');
});

it('brings back a list of links under a heading that somebody wrote by hand, and no widget', () => {
  const links = '<h4>Recipes</h4><ul><li>Ada: <a href="/a">A loaf of rye in a day</a></li></ul>';
  const text = `<p>${sentence.repeat(2)}</p>`;
  const container = bodyOf(`${text}<div>${links}</div><div class="box">${links}</div>${text}`);
  numberBlocks(container);
  const found = container.cloneNode(true) as Element;
  for (const box of found.querySelectorAll('div')) box.remove();
  const article = restored({ container, url, sections: new Set() }, found, droppedParts());
  expect(article?.querySelectorAll('ul')).toHaveLength(1);
});

it('restores a list at the end, unless it is one of links', () => {
  const list = (item: string) =>
    `<div><h3>Steps</h3><ol>${`<li>${item}</li>`.repeat(3)}</ol></div>`;
  const ending = (item: string) => {
    const container = bodyOf(`<p>${sentence.repeat(4)}</p>${list(item)}`);
    numberBlocks(container);
    const found = bodyOf(container.querySelector('p')?.outerHTML ?? '');
    return restored(
      { container, url, sections: new Set() },
      found,
      droppedParts(),
    )?.querySelectorAll('li').length;
  };
  expect(ending(sentence)).toBe(3);
  expect(ending(`<a href="/a">${sentence}</a>`)).toBe(0);
});

it.each([
  ['in a box', '<div class="col"><h2>Sources</h2><ol><li>Mill book, 1859.</li></ol></div>', true],
  ['behind their heading', '<h2>Acknowledgments</h2><p>To Ada, who held the lamp.</p>', true],
  ['with another box in it', '<div><h2>Thanks</h2><p>Ada.</p><h3>More</h3><p>Bo.</p></div>', false],
  ['with a field', '<div><h2>Thanks</h2><p>Ada.</p><form><input></form></div>', false],
  ['under another heading', '<div><h2>Newest</h2><p>To Ada, who held it.</p></div>', false],
])('restores what an author adds at the end, %s', (_, added, isBack) => {
  for (const isNearlyWhole of [true, false]) {
    const container = bodyOf(`<p>${sentence.repeat(4)}</p>${added}<div>Share</div>`);
    numberBlocks(container);
    const found = bodyOf(container.querySelector('p')?.outerHTML ?? '');
    expect(lacksText({ container, url }, numbersIn(found))).toBe(isBack);
    const searched = { container, url, sections: new Set<Element>(), isNearlyWhole };
    const article = restored(searched, found, droppedParts());
    expect(article?.querySelector('h2') !== null).toBe(isBack);
    expect(article?.textContent).not.toContain('Share');
  }
});

it('restores questions and their answers at the end, and no other box', () => {
  const pair = (question: string) => `<h3>${question}</h3><p>${sentence}</p>`;
  const kept = (...lines: string[]) => {
    const container = bodyOf(
      `<p>${sentence.repeat(4)}</p><section><h2>FAQ</h2>${lines.map(pair).join('')}</section>`,
    );
    numberBlocks(container);
    const found = bodyOf(container.querySelector('p')?.outerHTML ?? '');
    return restored(
      { container, url, sections: new Set() },
      found,
      droppedParts(),
    )?.querySelectorAll('h3').length;
  };
  expect(kept('Why rye?', 'Why salt?', 'Why so early?')).toBe(3);
  expect(kept('Rye', 'Salt', 'The hour')).toBe(0);
});

it.each([
  ['with its caption', '<audio src="/a.mp3"></audio><p>Recorded by Ada</p>', true],
  [
    'with much beside it',
    `<audio src="/a.mp3"></audio>${'<p>Formats: mp3, Ogg</p>'.repeat(20)}`,
    false,
  ],
  ['in a form', '<form><video src="/a.mp4"></video></form>', false],
])('brings back a player between two parts of the text %s, or not', (_, inside, isBack) => {
  const { container, found } = withoutBox(inside);
  expect(lacksText({ container, url }, numbersIn(found))).toBe(isBack);
});

it('restores a sentence with links and a list that a line introduces, even where nearly all was kept', () => {
  const lines = (middle: string) =>
    `<p>${sentence.repeat(30)}</p>${middle}<p>${sentence.repeat(30)}</p>`;
  const kept = (middle: string) => {
    const container = bodyOf(lines(middle));
    numberBlocks(container);
    const outer = [...container.querySelectorAll('p')];
    const found = bodyOf(`${outer[0]?.outerHTML}${outer.at(-1)?.outerHTML}`);
    const searched = { container, url, sections: new Set<Element>(), isNearlyWhole: true };
    const lacks = lacksText({ container, url }, numbersIn(found));
    const article = restored(searched, found, droppedParts());
    return [lacks, (article?.children.length ?? 0) > 2];
  };
  const mill = '<a href="/mill">the mill at the lower bridge</a>';
  expect(kept(`<div><p>The flour comes from ${mill}, and from nowhere else.</p></div>`)).toEqual([
    true,
    true,
  ]);
  expect(kept(`<div><p>See: ${mill}.</p></div>`)).toEqual([false, false]);
  expect(
    kept(`<div><p>Get the letter about flour and mills every month. <input></p></div>`),
  ).toEqual([false, false]);
});

/** What comes back of boxes, of which Readability kept the first two. */
function backOf(html: string): string {
  const container = bodyOf(`<div>${html}</div>`);
  numberBlocks(container);
  const found = container.cloneNode(true) as Element;
  for (const dropped of [...(found.firstElementChild?.children ?? [])].slice(2)) dropped.remove();
  return restored({ container, url, sections: new Set() }, found, droppedParts())?.innerHTML ?? '';
}

it('restores short boxes in a row of sections, and behind it, with one name more or less', () => {
  const section = (name: string, inside: string) => `<div class="section ${name}">${inside}</div>`;
  const text = section('', `<h2>Dough</h2><p>${sentence.repeat(2)}</p>`);
  const figures = section('stats', '<p>62 loaves</p><p>a day</p>');
  expect(backOf(`${text.repeat(2)}${figures}${text}`)).toContain('62 loaves');
  expect(backOf(`${text.repeat(2)}${section('credits', 'Pictures: Ada Lamb')}`)).toContain('Ada');
  for (const other of [
    '<div class="stats"><p>62 loaves</p></div>',
    section('stats', '<p>62 loaves <a href="/a">Order</a></p>'),
    section('stats', '<p>62 loaves <button>Order</button></p>'),
  ])
    expect(backOf(`${text.repeat(2)}${other}`)).not.toContain('62 loaves');
});

it.each(['P.-S.', 'P.P.S.', 'Post scriptum'])(
  'restores what an author adds below the text, called “%s”',
  (name) => {
    const text = `<p>${sentence.repeat(2)}</p>`;
    expect(backOf(`${text.repeat(2)}<div><h2>${name}</h2><p>Read aloud.</p></div>`)).toContain(
      'Read aloud.',
    );
  },
);

it('restores the last chapters that are built like the others, whatever they are called', () => {
  const chapter = (name: string, words: string) =>
    `<section class="${name}"><h2>${words}</h2><p>${sentence.repeat(2)}</p></section>`;
  const last = (...names: string[]) =>
    `<div>${chapter('intro', 'One')}${names.map((it) => chapter(it, it)).join('')}</div>`;
  const kept = (html: string) => {
    const container = bodyOf(html);
    numberBlocks(container);
    const found = bodyOf(container.querySelector('section')?.outerHTML ?? '');
    const article = restored({ container, url, sections: new Set() }, found, droppedParts());
    return [...(article?.querySelectorAll('h2') ?? [])].map((it) => it.textContent);
  };
  expect(kept(last('comments-on-marks', 'share-of-sea'))).toEqual([
    'One',
    'comments-on-marks',
    'share-of-sea',
  ]);
  const others = [
    `<section><p>${sentence.repeat(2)}</p></section>`,
    `<section><h2>More</h2><p>${sentence.repeat(2)}</p><p><a href="/a">Sign up</a></p></section>`,
    `<section><h2>More</h2><p>${sentence.repeat(2)}<input></p></section>`,
  ];
  for (const other of others)
    expect(kept(`<div>${chapter('intro', 'One')}${other}</div>`)).toEqual(['One']);
});

it.each([
  [
    'to other sites',
    '<h2>Heard here</h2><ul><li><a href="https://a.example/1">The oven</a></li></ul>',
    true,
  ],
  ['to its own site', '<h2>Heard here</h2><ul><li><a href="/1">The oven</a></li></ul>', false],
  [
    'to another part of its site',
    '<h2>Heard here</h2><ul><li><a href="https://shop.journal.example/">Our mugs</a></li></ul>',
    false,
  ],
  [
    'that share the page',
    `<h2>Pass it on</h2><ul><li><a href="https://n.example/?u=${url}">By network</a></li></ul>`,
    false,
  ],
  [
    'under a label of the site',
    '<h2>Follow us</h2><ul><li><a href="https://n.example/we">Our page</a></li></ul>',
    false,
  ],
  ['under no heading', '<ul><li><a href="https://a.example/1">The oven</a></li></ul>', false],
])('brings back links below the text %s: %s', (_, links, isBack) => {
  const text = `<p>${sentence.repeat(3)}</p>`;
  const container = bodyOf(`${text}${text}${links}`);
  numberBlocks(container);
  const found = bodyOf([...container.querySelectorAll('p')].map((it) => it.outerHTML).join(''));
  expect(lacksText({ container, url }, numbersIn(found))).toBe(isBack);
  const searched = { container, url, sections: new Set<Element>(), isNearlyWhole: true };
  const article = restored(searched, found, droppedParts());
  expect(article?.querySelector('ul') !== null).toBe(isBack);
  expect(article?.querySelector('h2') !== null).toBe(isBack);
});

const heading = '<div><h3>To sleep: 88 €</h3></div>';
const items = [
  'A room at Lola’s, 4 nights: 60 €',
  'A tent, 2 nights: 28 €',
  'The beach, 5 nights: 0 €',
];

it.each([
  [
    'a list below a heading',
    heading,
    `<ul>${items.map((it) => `<li>${it}</li>`).join('')}</ul>`,
    true,
  ],
  ['a list below nothing', '', `<ul>${items.map((it) => `<li>${it}</li>`).join('')}</ul>`, false],
  [
    'a list of links below a heading',
    heading,
    `<ul>${items.map((it) => `<li><a href="/a">${it}</a></li>`).join('')}</ul>`,
    false,
  ],
  ['a short sentence below a heading', heading, '<p>With a magnet, a torch and a scale.</p>', true],
  ['a short sentence below nothing', '', '<p>With a magnet, a torch and a scale.</p>', false],
  [
    'files',
    '<p>To take along</p>',
    '<h4>Papers</h4><ul><li><a href="/guide.pdf?v=4">A guide (PDF, 2 MB)</a></li></ul>',
    true,
  ],
  [
    'files and a page',
    '<p>To take along</p>',
    '<h4>Papers</h4><ul><li><a href="/guide.pdf">A guide</a></li><li><a href="/more">More</a></li></ul>',
    false,
  ],
])('brings back %s from between two parts of the text', (_, over, inside, isBack) => {
  const { container, found } = withoutBox(inside, over);
  expect(lacksText({ container, url }, numbersIn(found))).toBe(isBack);
});
