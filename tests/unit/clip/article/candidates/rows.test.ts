// Short rows among long ones of their kind, and what names them.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { restored } from '@/utils/clip/article/candidates/restore';
import { droppedParts } from '@/utils/clip/article/left-out/dropped';
import { numberBlocks } from '@/utils/clip/article/left-out/numbers';

const sentence = 'The dough waits for nobody, and so the oven was lit long before the sun was up. ';
const long = (text = sentence) => `<p>${text.repeat(2)}</p>`;

/** What comes back of a container, of which only its long paragraphs were kept. */
function back(html: string): string {
  const container = new JSDOM(html).window.document.body;
  numberBlocks(container);
  const found = container.cloneNode(true) as Element;
  for (const block of found.querySelectorAll('p, h2'))
    if ((block.textContent ?? '').length <= sentence.length) block.remove();
  const article = restored(
    { container, url: 'https://journal.example/oven/', sections: new Set(), isNearlyWhole: true },
    found,
    droppedParts(),
  );
  return article?.textContent?.replaceAll(sentence, '').trim() ?? '';
}

const row = (inside: string, name = 'row') => `<div class="${name}">${inside}</div>`;

it.each([
  ['between two', row(long()) + row('<p>Please whisper</p>') + row(long()), 'Please whisper'],
  ['between others', row(long()) + row('Ah') + row('Oh') + row(long()), 'AhOh'],
  ['behind the last, as a sentence', row(long()) + row('Leave it ajar.'), 'Leave it ajar.'],
  ['behind the last, and no sentence', row(long()) + row('Share this'), ''],
  ['of another kind', row(long()) + row('<p>Please whisper</p>', 'ad') + row(long()), ''],
  ['that leads away', row(long()) + row('<a href="/b">Other ovens</a>') + row(long()), ''],
  ['with a button', row(long()) + row('Whisper <button>Go</button>') + row(long()), ''],
  ['of no class', `<div>${long()}</div><div>Whisper</div><div>${long()}</div>`, ''],
])('a row %s', (_, html, expected) => {
  expect(back(html)).toBe(expected);
});

it.each([
  ['an address', '<address>Mill Road 4<br>Wend</address>', 'Mill Road 4Wend'],
  ['a line in the middle', '<center><b>Part two</b></center>', 'Part two'],
  ['that leads away', '<center><a href="/b">Other ovens</a></center>', ''],
  ['with a button', '<div>Whisper <button>Go</button></div>', ''],
])('brings back what stands between two paragraphs, %s, or not', (_, inside, expected) => {
  expect(back(long() + inside + long())).toBe(expected);
});

it('brings back a line that is dressed in its own way, with the line breaks around it', () => {
  const text = `<div><strong>Night</strong><br><br>${sentence}<br>${long()}</div>`;
  expect(back(`${long()}${text}${long()}`)).toBe('Night');
});

it('brings back the rows below a letter, and none that leads away', () => {
  const letter = (last: string) =>
    `<table><tbody><tr><td>${long()}</td></tr><tr><td>A hug, Elvio</td></tr><tr><td>${last}</td></tr></tbody></table>`;
  expect(back(letter('The cat can count.'))).toBe('A hug, ElvioThe cat can count.');
  expect(back(letter('<a href="/u">Unsubscribe</a>'))).toBe('A hug, Elvio');
});

it('brings back what a page builder sets in the same boxes as the text', () => {
  const block = (inside: string, space = '15', size = 'md') =>
    `<div class="r rec pt_15 pb_${space}"><div class="t004"><div class="box"><div class="text text_${size}">${inside}</div></div></div></div>`;
  const text = block(long()) + block(long());
  expect(back(text + block('<em>You may share it whole.</em>', '60', 'xs'))).toBe(
    'You may share it whole.',
  );
  expect(back(`${text}<div class="r foot"><em>You may share it whole.</em></div>`)).toBe('');
});

it('brings back the speakers of a talk, and no label that stands alone', () => {
  const turn = (name: string) => row(`<b class="who">${name}</b>${long()}`);
  expect(back(turn('Ada') + turn('Bo') + turn('Ada'))).toBe('AdaBoAda');
  expect(back(turn('Ada') + row(long()) + row(long()))).toBe('');
});

it('brings back the times of a live blog', () => {
  const entry = (time: string) =>
    `<article class="block"><header><a class="at" href="#${time}"><time>${time}</time></a></header>${long()}</article>`;
  expect(back(entry('17.42') + entry('14.05') + entry('08.00'))).toBe('17.4214.0508.00');
  expect(back(entry('17.42') + long())).toBe('');
});

it.each([
  ['with a link beside it', '<h2>2.4.0 of May</h2><a href="/c">Compare</a>', '2.4.0 of MayCompare'],
  ['that leads away', '<h2><a href="/c">2.4.0 of May</a></h2>', ''],
  ['over links', '<h2>Share</h2><a href="/f">F</a> <a href="/x">X</a>', ''],
  ['over a field', '<h2>Sign up</h2><input>', ''],
  ['with a line of its own', '<h2>Letters</h2><p>One each week, on Mondays.</p>', ''],
])('brings back the heading a part begins with, or not: %s', (_, inside, expected) => {
  expect(back(`<div><div class="head">${inside}</div>${long()}</div>${long()}`)).toBe(expected);
  expect(back(`<div>${long()}<div class="head">${inside}</div>${long()}</div>`)).toBe('');
});

it('brings back the last sentence of a row though it holds a link, and no line that leads away', () => {
  const block = (inside: string) => `<div class="b"><p>${inside}</p></div>`;
  const text = block(sentence.repeat(2)).repeat(4);
  const kept =
    'Ask for <a href="/a">rye</a>, and somebody comes at once with the keys of the house.';
  expect(back(text + block(kept))).toContain('somebody comes');
  expect(back(`${text}${block('Read on: <a href="/a">What the rye said to the oven.</a>')}`)).toBe(
    '',
  );
});

it('brings back what stands in a list beside entries that were kept, and no card without a paragraph', () => {
  const entry = (at: number, text: string) =>
    `<div class="item wide"><h2>${at}. <a href="/${at}">School ${at}</a></h2>${text}<p class="more">More on <a href="/${at}">School ${at}</a></p></div>`;
  const said = `<p>${'Nobody knows what is taught there, and all want to go. '.repeat(2)}</p>`;
  const entries = [1, 2, 3, 4, 5].map((at) => entry(at, at === 2 ? '' : said)).join('');
  const container = new JSDOM(`<p>${'Here are they all. '.repeat(9)}</p>${entries}`).window.document
    .body;
  numberBlocks(container);
  const found = container.cloneNode(true) as Element;
  for (const entry of [...found.querySelectorAll('.item')].slice(0, 2)) entry.remove();
  expect(found.querySelectorAll('.item')).toHaveLength(3);
  const searched = { container, url: 'https://schools.example/', sections: new Set<Element>() };
  const article = restored({ ...searched, isNearlyWhole: true }, found, droppedParts());
  expect(article?.textContent).toContain('School 1');
  expect(article?.textContent).not.toContain('School 2');
});
