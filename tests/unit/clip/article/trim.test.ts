// What a chosen article loses by its words and links, and what it keeps.
import { expect, it } from 'vitest';
import { weigh } from '@/utils/clip/article/candidates/weigh';
import { droppedParts } from '@/utils/clip/article/left-out/dropped';
import { articles, documentation } from '@/utils/clip/article/policy';
import { trim } from '@/utils/clip/article/trim/trim';
import type { About } from '@/utils/clip/article/trim/trimmed';
import { isBoilerplateLabel } from '@/utils/clip/known/boilerplate-labels';
import { windowOf } from '../page';

const sentence =
  'The ferry was late again, and nobody on the pier had brought a second book to read. ';
const text = `<p>${sentence.repeat(4)}</p>`;
const about: About = {
  url: 'https://journal.example/ferry/',
  title: 'The ferry',
  byline: 'Ida Holm',
  publishedTime: '2026-05-03T08:00:00Z',
  policy: articles,
};

function trimmed(html: string, changed: Partial<About> = {}): string {
  const { body } = windowOf(html).document;
  trim(body, { ...about, ...changed }, droppedParts());
  return body.innerHTML;
}

it.each([
  [
    'as a click would show it',
    '<p><img src="/a.jpg" alt="Pier"></p><div><i><img src="/a.jpg"></i></div>',
  ],
  ['before its figure', '<div><img src="/a.jpg"></div><p><img src="/a.jpg" alt="Pier"></p>'],
])('keeps a picture that comes twice at once: %s', (_, html) => {
  expect(trimmed(`${text}${html}${text}`)).toBe(
    `${text}<p><img src="/a.jpg" alt="Pier"></p>${text}`,
  );
});

it('keeps the one of two pictures that has a caption', () => {
  const figure = '<figure><img src="/a.jpg"><figcaption>The pier in May</figcaption></figure>';
  expect(trimmed(`${text}<p><img src="/a.jpg" alt="Pier"></p>${figure}${text}`)).toBe(
    `${text}${figure}${text}`,
  );
});

it.each([
  [
    'with words between',
    '<img src="/a.jpg"><p>And again at low water, in the rain.</p><img src="/a.jpg">',
  ],
  ['of two files', '<img src="/a.jpg"><img src="/b.jpg">'],
  [
    'that are read later',
    '<img src="data:," data-picture="p1"><img src="data:," data-picture="p2">',
  ],
])('keeps both pictures %s', (_, html) => {
  expect(trimmed(`${text}${html}${text}`).match(/<img/g)).toHaveLength(2);
});

it.each([
  ['the title once more', '<h1>The Ferry</h1>'],
  ['the title with its section', '<h2><a href="/travel">Travel</a>The Ferry</h2>'],
  ['the name of the site', '<h2><a href="/">Journal</a></h2>'],
  ['the name of the file that is shown', '<h4><a href="#file">NOTES.md</a></h4><h1>The ferry</h1>'],
  ['the author’s face', '<p><img src="/a.jpg" alt="Ida Holm, smiling">By Ida Holm, 3 May</p>'],
  [
    'a face beside a link',
    '<div><img src="/a.jpg" alt="Ben Ore"><a href="/p/ben">Ben Ore</a></div>',
  ],
  ['the author', '<p>By Ida Holm</p>'],
  ['the day', '<p>Published 3 May 2026</p>'],
  ['the day in a heading', '<h4>By Ida Holm | May 3, 2026 | Changed: Jun 7, 2026</h4>'],
  ['the day in Polish', '<p>Wtorek, 9 września 2025, 9:00</p>'],
  ['the time it takes', '<p>7 min read</p>'],
  ['the way to it', '<p>Home &gt; Travel &gt; Boats</p>'],
  ['the section it is filed in', '<div><a href="/travel">Travel</a></div>'],
])('takes %s from above the text', (_, line) => {
  expect(trimmed(line + text)).toBe(text);
});

it.each([
  ['that only ends like the title', '<h2>Why I missed the ferry</h2>'],
  ['with words of its own beside the link home', '<h2><a href="/">Home</a> and back</h2>'],
  ['that names another day', '<h2>4 May 2026</h2>'],
  ['that links to another page', '<h2><a href="/piers/">The piers</a></h2>'],
])('keeps a heading above the text %s', (_, heading) => {
  expect(trimmed(heading + text)).toBe(heading + text);
});

it.each([
  'Born 2 February 1931<br>Died 9 May 2024',
  'Adopted 3 May 1911; amended 1 June 1987.',
  'Lit on 12 June 1931',
])('keeps a line about other years above the text: %s', (line) => {
  const all = `<p>${line}</p>${text}`;
  expect(trimmed(all)).toBe(all);
  expect(trimmed(`<p>12 June 1931</p>${text}`, { publishedTime: '1931-06-12' })).toBe(text);
});

it.each([
  ['the words beside it are no link', '<p><img src="/a.jpg" alt="The pier">The pier</p>'],
  ['it says more', `<p><img src="/a.jpg" alt="${sentence}"><a href="/p">The ferry</a></p>`],
  ['nothing stands beside it', '<p><img src="/a.jpg" alt="Ida Holm"></p>'],
])('keeps a picture above the text when %s', (_, picture) => {
  expect(trimmed(picture + text)).toBe(picture + text);
});

it.each([
  ['that links to itself', '<h2><a href="#a">NOTES.md</a></h2>', 'h2'],
  ['over a greater one', '<h4>The harbour in winter</h4>', 'h2'],
])('keeps a heading above the text %s', (_, heading, next) => {
  const all = `${heading}<${next}>Piers</${next}>${text}`;
  expect(trimmed(all)).toBe(all);
});

it('keeps a heading in the text that links to the site’s home', () => {
  const all = `${text}<h2><a href="/">Journal</a></h2>${text}`;
  expect(trimmed(all)).toBe(all);
});

const shortLead = `<p>${sentence.repeat(2)}</p>`;

it('takes the title and what stands below it, however long the title is', () => {
  const title =
    'The second ferry over the sound, and why the people on the pier have waited half a life for it';
  expect(trimmed(`<h1>${title}</h1><p>Ida Holm | 3 May 2026</p>${text}`, { title })).toBe(text);
});

it('takes the author and the day from between a short lead and the text', () => {
  const lines = '<p>Ida Holm, Harbour</p><p>3 May 2026, 9:00</p>';
  expect(trimmed(shortLead + lines + text)).toBe(shortLead + text);
});

it('keeps a link below the first sentence, and takes one above it', () => {
  const link = '<p><a href="/ferries/2">The time before: an anchor</a></p>';
  const first = '<p>Today I tell of ropes. Of ferry ropes.</p>';
  expect(trimmed(first + link + text)).toBe(first + link + text);
  expect(trimmed(link + first + text)).toBe(first + text);
});

it('keeps a line of a poem that is the title', () => {
  const poem = '<p>At noon</p><p>The ferry</p><p>goes</p>';
  expect(trimmed(poem + text)).toBe(poem + text);
  expect(trimmed(`<p>The ferry</p>${text}`)).toBe(text);
});

it('keeps a link below a list without one', () => {
  const list = '<ol><li>my father, no reference, at the stop with a loaf</li></ol>';
  const link = '<p><a href="/ps/130">Ps 130:6</a></p>';
  expect(trimmed(list + link + text)).toBe(list + link + text);
  const day = '<ul><li>Published on 3 May 2026, 9:00</li></ul>';
  expect(trimmed(day + link + text)).not.toContain('Ps 130:6');
});

it('keeps a greeting by which the author says who greets', () => {
  const greeting = '<p>おはようございます。小麦の母です。 smile</p>';
  expect(trimmed(greeting + text, { byline: '小麦の母' })).toBe(greeting + text);
  expect(trimmed(`<p>小麦の母 2026</p>${text}`, { byline: '小麦の母' })).toBe(text);
});

it('keeps a line below a short lead that begins like a name', () => {
  const line = '<p>By the sea we stood</p>';
  expect(trimmed(shortLead + line + text)).toBe(shortLead + line + text);
});

it('takes the items of a short list beside the title, but none of a list of links', () => {
  const list = (count: number) =>
    `<ul>${'<li><a href="/ferries">Ferries</a></li>'.repeat(count)}</ul>`;
  expect(trimmed(`<ul><li>3 May 2026</li><li><a href="#">› Drucken</a></li></ul>${text}`)).toBe(
    `<ul></ul>${text}`,
  );
  expect(trimmed(list(3) + text)).toBe(`<ul></ul>${text}`);
  expect(trimmed(list(9) + text)).toBe(list(9) + text);
  expect(trimmed(list(3) + text, { policy: documentation })).toBe(list(3) + text);
  expect(trimmed(`<h2>To read first</h2>${list(3)}${text}`)).toContain(list(3));
  expect(trimmed(`<p>Read these first:</p>${list(3)}${text}`)).toContain(list(3));
  const noted = list(9).replaceAll('<li>', '<li><p>').replaceAll('</li>', '</p><p>Noted.</p></li>');
  expect(trimmed(noted + text)).toBe(noted + text);
});

it('keeps a link in a sentence that stands in no paragraph', () => {
  const start = 'The list of its stops (';
  const html = trimmed(`${start}<a href="/stops">PDF</a>) is short.<br><br>${text}`);
  expect(html).toContain('>PDF</a>');
});

it('keeps what is said below the first paragraph', () => {
  const later = '<p>Published 3 May 2026</p><p>By the sea we stood</p>';
  expect(trimmed(text + later + text)).toBe(text + later + text);
});

it('takes a heading over other articles with what stands under it, and nothing of the next part', () => {
  const others = '<h2>Related articles</h2><ul><li><a href="/a">A bridge</a></li></ul>';
  const next = `<h2>The crossing</h2>${text}`;
  expect(trimmed(text + others + next)).toBe(text + next);
});

it('keeps the lists of links in documentation', () => {
  const steps = '<h2>Related articles</h2><ul><li><a href="/a">Mooring</a></li></ul>';
  expect(trimmed(text + steps, { policy: documentation })).toBe(text + steps);
});

it('takes the line at the end of a letter with the link to leave the list, and no other', () => {
  const last = '<p>You receive this because you signed up. <a href="/u">Unsubscribe</a></p>';
  const other = '<p>You receive this and are silent.</p>';
  expect(trimmed(text + last)).toBe(text);
  expect(trimmed(text + last + text)).toBe(text + last + text);
  expect(trimmed(`${text}<div>${other}</div>`)).toContain(other);
});

it('takes a line that is a link to join from between paragraphs', () => {
  const line = '<div><a href="/w">Únete al canal de WhatsApp del Diario</a></div>';
  expect(trimmed(text + line + text)).toBe(text + text);
});

it.each([
  ['networks', '<a href="https://social.example/u">Facebook</a> <a href="https://s.example">X</a>'],
  [
    'where networks take what is shared',
    '<span>Teile:</span> <a href="https://faces.example/sharer.php?u=1">Buch der Gesichter</a> <a href="https://wa.me/?text=1">Was gibt es?</a>',
  ],
  [
    'a letter to nobody and the printer',
    '<a href="mailto:?subject=Fähre">Weitersagen</a> <a href="javascript:window.print()">Drucken</a>',
  ],
  ['what readers say below the text', '<a href="#comentarios"><span>Ir abajo</span></a>'],
  ['one network of the site’s own', '<a href="?share=mastodon">Weitersagen</a>'],
])('takes a row of links to %s', (_, row) => {
  expect(trimmed(`${text}<div class="r">${row}</div>${text}`)).toBe(text + text);
});

it.each([
  ['a letter to somebody', '<a href="mailto:ida@journal.example">Schreib mir</a>'],
  ['what is about a share', '<a href="https://stocks.example/share/ferry">Shares of the ferry</a>'],
  [
    'one that leads elsewhere, too',
    '<a href="?share=x">Tell</a> <a href="https://b.example/">The book</a>',
  ],
  [
    'one in what is said',
    'Who liked the ferry and its crew may <a href="mailto:?subject=Ferry">tell somebody about it</a>',
  ],
])('keeps a line with %s', (_, row) => {
  const line = `<p>${row}</p>`;
  expect(trimmed(text + line + text)).toBe(text + line + text);
});

it.each([
  [
    'the links to the pages before and after',
    '<div><a href="/a"><span>Previous</span><span>useAnchor</span></a></div><div><a href="/b"><span>Next</span><span>useBuoy</span></a></div>',
  ],
  ['the same without a word', '<div><a href="/a">Anchors</a><a href="/b">Buoys</a></div>'],
  ['when it was changed', '<p>This page was last updated on 3 May 2026</p>'],
  ['what asks for an opinion', '<div>Is this page useful?<a href="/e">Edit this page</a></div>'],
  [
    'whom to tell',
    '<p>Written for boats of 2026. <a href="/src">View source</a> or <a href="/bug">report an issue</a>.</p>',
  ],
])('takes %s from the end of documentation', (_, end) => {
  const left = trimmed(text + end, { policy: documentation });
  expect(left.replaceAll('<div></div>', '')).toBe(text);
});

it('keeps two links that a heading introduces at the end of documentation', () => {
  const end = '<h2>See also</h2><div><a href="/a">Anchors</a><a href="/b">Buoys</a></div>';
  expect(trimmed(text + end, { policy: documentation })).toBe(text + end);
});

it('takes a row of cards that lead to other pages of the site, but no list of shops', () => {
  const card = (href: string) =>
    `<div><h3><a href="${href}">A boat</a></h3><p>Short words.</p></div>`;
  const row = (host: string) =>
    `<div>${['/1', '/2', '/3'].map((it) => card(host + it)).join('')}</div>`;
  expect(trimmed(text + row('') + text)).toBe(`${text}<div></div>${text}`);
  expect(trimmed(text + row('https://shop.example') + text)).toContain('A boat');
});

it.each([
  ['to read on', '<p>See also: <a href="/buoys">Buoys of the harbour</a></p>'],
  [
    'to sign up',
    '<h3>Subscribe to the mailing list</h3><ul><li><a href="/list">By letter</a></li></ul>',
  ],
])('takes an invitation %s from an article, and leaves documentation what it tells', (_, line) => {
  expect(trimmed(text + line + text)).toBe(text + text);
  expect(trimmed(text + line + text, { policy: documentation })).toBe(text + line + text);
});

it('takes an invitation that leads away, and no heading that links to itself', () => {
  const heading = `<h2 id="reacties"><a href="#reacties">Ketting</a></h2>${text}<h3 id="l"><a href="#l">Loading a ferry</a></h3>`;
  const invitation = '<p><a href="/l">Loading a ferry</a></p>';
  expect(trimmed(text + heading + text + invitation + text)).toBe(text + heading + text + text);
});

it('takes the links to the entries before and after from the end, and leaves two that a line introduces', () => {
  const row =
    '<div class="naviga"><a href="/v">Voce precedente</a> | <a href="/z">Voce successiva</a></div>';
  const said = '<p>Two more boats that were late:</p>';
  expect(trimmed(text + row)).toBe(text);
  expect(trimmed(text + said + row)).toBe(text + said + row);
});

const elsewhere = '<a href="/other">How the second ferry was built</a>';

it.each([
  [
    'a few words that end in "Read more", in any language',
    '<div><h3>A bridge</h3><p>It opens in spring.</p><a href="/b">Weiterlesen …</a></div>',
  ],
  [
    'the same where only the link is called so',
    '<div><p>The bridge opens in spring.</p><a class="link-read-more" href="/b">Go on</a></div>',
  ],
  [
    'a link that wraps a heading and a text',
    '<a href="/b"><h4>A bridge</h4><p>It opens in spring.</p></a>',
  ],
  ['a line that sends readers to another article', `<p>Lesen Sie hier: ${elsewhere}</p>`],
  ['a label over an advertisement', '<center>- Anzeige -</center>'],
  ['a label beside one', '<div>Continua depois da publicidade</div>'],
  [
    'a line that asks to subscribe',
    '<div>Wöchentlich in deinem Postfach: kommt per E-Mail. Melde dich für unseren Newsletter an.</div>',
  ],
  ['the label of a button', '<div>Rezept drucken</div>'],
])('takes %s from between the paragraphs', (_, html) => {
  expect(trimmed(text + html + text)).toBe(text + text);
});

it.each([
  [
    'a paragraph that ends in "Learn more"',
    '<p>The mooring was paid by all. <a href="/b">Learn more</a></p>',
  ],
  ['a link that is a heading of the text', '<a href="/b"><h3>The second ferry</h3></a>'],
  [
    'a reading list in a sentence',
    `<p>In spring we wrote down ${elsewhere} for all who asked.</p>`,
  ],
])('keeps %s', (_, html) => {
  expect(trimmed(text + html + text)).toBe(text + html + text);
});

it('takes articles that lead away from inside the article, but no parts of a text that is made of articles', () => {
  const teaser = '<article><h3><a href="/bridge">A bridge</a></h3><p>Short words.</p></article>';
  const answer = '<article><h3>Who lights it?</h3><p>Whoever wakes first.</p></article>';
  expect(trimmed(text + teaser.repeat(3) + text + text)).toBe(text + text + text);
  expect(trimmed(text + answer.repeat(3) + text)).toBe(text + answer.repeat(3) + text);
});

it('keeps the last heading over a text that has no element of its own', () => {
  const last = '<h3>Will it stop?</h3>It has stopped twice, and both times for a Sunday.';
  expect(trimmed(`<div>${text}${last}</div>`)).toContain('<h3>Will it stop?</h3>');
});

it('takes the label of an advertisement with the line below it', () => {
  const place =
    '<div><span>Advertisement</span><div></div><p>Article continues after this advertisement</p></div>';
  expect(trimmed(text + place + text)).toBe(text + text);
});

it.each([
  ['a heading over nothing', '<h2>The map</h2>'],
  ['a line that is the title of another article', `<p>${elsewhere}</p>`],
  [
    'the last line of the site',
    '<div><a href="/impressum">Impressum</a> <a href="/privacy-policy">Privacy</a> <span>Pier Road 4</span></div>',
  ],
  ['a list of other articles', `<ul><li>${elsewhere}</li><li>${elsewhere}</li></ul>`],
])('takes %s from the end', (_, end) => {
  expect(trimmed(text + end)).toBe(text);
});

it.each([
  [
    'a list that a sentence introduces',
    `<p>We wrote of it before:</p><ul><li>${elsewhere}</li></ul>`,
  ],
  ['a list under a heading', `<h2>The other ferries</h2><ul><li>${elsewhere}</li></ul>`],
  ['a source on another site', '<p><a href="https://maps.example/">Maps of the coast</a></p>'],
  ['the links of a sentence', `<div>Built by <a href="/a">Ada</a>, <a href="/b">Bo</a></div>`],
])('keeps %s at the end', (_, end) => {
  expect(trimmed(text + end)).toBe(text + end);
});

it('leaves a page alone that is a list of links', () => {
  const list = `<div>${elsewhere}</div>`.repeat(9);
  expect(trimmed(text + list).split('second ferry').length).toBeGreaterThan(4);
});

it.each([
  ['a row of links that comes below each post', '<div><a>Antworten</a> | <a>Zitieren</a></div>', 3],
  [
    'one that leads to shops',
    '<div><a href="https://a.example/">Shop A</a>, <a href="https://b.example/">Shop B</a></div>',
    3,
  ],
  ['one that comes twice', '<div><a>Oars</a> | <a>Sails</a></div>', 2],
  ['one link that comes again', '<div><a>Buy it</a></div>', 3],
  ['a sentence that comes again', '<p><a>Here</a> and <a>there.</a></p>', 3],
])('of rows of links, goes what repeats: %s', (_, row, times) => {
  const isGone = row.includes('Antworten');
  expect(trimmed((text + row).repeat(times) + text).includes(row)).toBe(!isGone);
});

const title = '<a href="/oars">Two oars for one boat</a>';

it.each([
  ['in a box with a class', `<div class="k7">${title}</div>`],
  ['with a label', `<div class="k7"><b>Čtěte také</b> ${title}</div>`],
  ['in a paragraph with a class and a label', `<p class="k7">Also in the courts: ${title}</p>`],
  ['in brackets', `<p><b>[ ${title} ]</b></p>`],
  ['behind a sign', `<p><font>» ${title}</font></p>`],
  ['as a link beside paragraphs', '<a class="k7" href="/oars">More: Two oars for one boat</a>'],
  [
    'with its picture',
    '<figure class="k7"><a href="/oars"><img src="/o.jpg"><figcaption>Two oars for one boat</figcaption></a></figure>',
  ],
  ['with another one', `<div class="k7">${title}</div><div class="k7">${title}</div>`],
])('takes the title of another page from between paragraphs: %s', (_, line) => {
  expect(trimmed(text.repeat(4) + line + text.repeat(4))).toBe(text.repeat(8));
});

it.each([
  ['in a paragraph like the others', `<p>${title}</p>`],
  ['with a label in such a paragraph', `<p>First came: ${title}</p>`],
  ['in a paragraph that is set apart', `<p class="has-text-align-center">${title}</p>`],
  ['in a sentence', `<div class="k7">She made ${title} by hand.</div>`],
  ['as a sentence', '<div class="k7"><a href="/oars">We made two oars.</a></div>'],
  ['as a heading', `<h2 class="k7">${title}</h2>`],
  ['of another site', '<div class="k7"><a href="https://oar.example/">Two oars, a boat</a></div>'],
  ['as the card of a pasted address', `<figure class="kg-card kg-bookmark-card">${title}</figure>`],
  [
    'as a card that waits',
    `<figure class="k7"><div><blockquote>${title}</blockquote></div></figure>`,
  ],
  ['drawn as a button', `<div class="wp-block-buttons">${title}</div>`],
  ['below a heading', `<h2>Oars</h2><div class="k7">${title}</div>`],
])('keeps a link to another page between paragraphs: %s', (_, line) => {
  expect(trimmed(text.repeat(4) + line + text.repeat(4))).toContain('wo oars');
});

it('keeps lines with a sign where an author ends each chapter with one', () => {
  const chapter = `${text.repeat(4)}<p>» ${title}</p>`;
  expect(trimmed(chapter.repeat(3) + text)).not.toContain('Two oars');
  expect(trimmed(chapter.repeat(4) + text)).toContain('Two oars');
});

it('keeps such lines where they are what the page is for', () => {
  const line = `<div class="k7">${title}</div>`;
  expect(trimmed(`${text}${line}${text}${line}${text}${line}${text}`)).toContain('Two oars');
});

it.each([
  '<div class="v"><i>►</i>Video: the eel fair<span>1:12</span></div>',
  '<div class="VideoCard"><div>The eel fair from above</div><div>0:48</div></div>',
  '<div><i class="_play"></i><span>La fête des anguilles</span><span>2 min 40</span></div>',
])('takes the card of a player that is gone: %s', (card) => {
  expect(trimmed(text + card + text)).toBe(text + text);
});

it.each([
  '<div class="play">The eel fair <span>1:12</span></div><div class="play">The tide <span>2:05</span></div>',
  '<div class="play">He was the fastest, by <span>1:12</span>.</div>',
  '<div><b>Eels – Herons</b> <span>21:12</span></div>',
  '<p>The winner: <span>1:12</span></p>',
])('keeps times that are told: %s', (lines) => {
  expect(trimmed(text + lines + text)).toContain('1:12');
});

it.each([
  ['<div class="b"><span>Ida Holm has been with us since 1988</span></div>', false],
  ['<div class="b"><p><b>Ida Holm</b> writes of ferries.</p></div>', false],
  ['<p>Ida Holm was the last to leave.</p>', true],
  ['<div class="b"><p>Thank you, Ida Holm.</p></div>', true],
])('what a site says of who wrote the text: %s stays: %s', (end, isKept) => {
  expect(trimmed(text.repeat(4) + end).includes('Ida Holm')).toBe(isKept);
});

it('takes a table of contents', () => {
  const jumps = ['#a', '#b', '#c'].map((it) => `<li><a href="${it}">Part ${it}</a></li>`).join('');
  expect(trimmed(`${text}<ul>${jumps}</ul>${text}`)).toBe(text + text);
});

it.each([
  ['read more', true],
  ['related articles', true],
  ['3 comments', true],
  ['komentarze (21)', true],
  ['kommentare (21):', true],
  ['quellen ausblenden', true],
  ['dieses skript als pdf herunterladen', true],
  ['video verfügbar bis 28.02.2021', true],
  ['más información:', true],
  ['mehr zum thema', true],
  ['à lire aussi : un pont', true],
  ['in spring the frames are added', false],
  ['more than a ferry', false],
  ['share prices fell', false],
  ['comments were made by all', false],
  ['the ferry', false],
])('"%s" introduces something else: %s', (line, expected) => {
  expect(isBoilerplateLabel(line)).toBe(expected);
});

function weighed(inside: string): string {
  const { body } = windowOf(`<main>${text}${inside}${text}</main>`).document;
  const main = body.querySelector('main') as Element;
  const isPlayer = (frame: Element) => frame.getAttribute('src') === 'https://player.example/';
  weigh(main, droppedParts(), { isPlayer, url: about.url });
  return main.innerHTML.slice(text.length, -text.length);
}

const link = '<a href="/other">Another page of this site</a>';

it.each([
  ['a box of links', `<div>${link} ${link}</div>`],
  ['a widget of links', `<div><h4 class="title">Boats</h4><p>${link}</p></div>`],
  ['a table of links', `<table><tbody><tr><td>${link}</td></tr></tbody></table>`],
  ['a frame that is no player', '<iframe src="https://ads.example/"></iframe>'],
  ['a heading that is a link', `<div class="card"><h3>${link}</h3><span>Boats</span></div>`],
])('weighs %s out', (_, html) => {
  expect(weighed(html)).toBe('');
});

it.each([
  ['a player', '<iframe src="https://player.example/"></iframe>'],
  ['a list of sources', `<ul><li>${link}</li><li>${link}</li><li>${link}</li></ul>`],
  ['a box with a paragraph', `<div>${text}${link}</div>`],
  [
    'a list of hints with a link in each',
    `<div><ul><li>Other moorings are listed by the harbour office: ${link}</li><li>Whoever has no boat takes ${link} instead.</li></ul></div>`,
  ],
  [
    'a paragraph alone in its box',
    `<div><p>The harbour keeps ${link} for those who missed the boat.</p></div>`,
  ],
  [
    'a paragraph beside nothing but empty boxes',
    `<div><p>The harbour keeps ${link} for those who missed the boat.</p><div id="slot-4"></div></div>`,
  ],
  [
    'a table with the names of its columns, whatever the box around it is called',
    '<div class="table-scroll"><table><tbody><tr><th>Day</th></tr><tr><td>Monday</td></tr></tbody></table></div>',
  ],
  ['code beside a link', `<div><pre>let boat;</pre>${link}</div>`],
  [
    'a list of links under a heading, made by hand',
    `<div><h4>Boats</h4><ul><li>Ada of the harbour office: ${link}</li><li>Bo, who keeps the lamp: ${link}</li></ul></div>`,
  ],
  ['a heading in a box called header', '<div class="header"><h2>The pier</h2></div>'],
  [
    'a heading that links to who made what it names',
    '<div><h2><a href="/ida">Ida Holm</a> <em>The pier</em></h2></div>',
  ],
  [
    'sources under their heading, in boxes, however they are linked',
    `<h2>References</h2><div><div><ol><li><p>Aas, P. Why lakes turn (1998).</p><p>${link} ${link}</p></li></ol></div></div>`,
  ],
  ['a heading beside a link', '<div><h2>2.4.0</h2><a href="/2.3">Compare</a></div>'],
])('keeps %s', (_, html) => {
  expect(weighed(html)).toBe(html);
});

it('takes when the page was changed from the end of any page', () => {
  expect(trimmed(`${text}<p><small>This page was last updated on 3 May 2026</small></p>`)).toBe(
    text,
  );
  const said = '<p>The page was last seen in the harbour.</p>';
  expect(trimmed(text + said)).toBe(text + said);
});

const call = (words: string, name = 'button button-primary') =>
  `<a class="${name}" href="/on">${words}</a>`;

it.each([
  ['a link drawn as a button', `<div>${call('Get started')}</div>`],
  [
    'a row of them',
    `<div>${call('Start now')} ${call('Read the guides', 'btn')} ${call('See all')}</div>`,
  ],
])('takes %s from documentation', (_, row) => {
  expect(trimmed(text + row + text, { policy: documentation })).toBe(text + text);
});

it.each([
  ['a file to download', `<div>${call('oven-2.zip')}</div>`],
  ['a button in its sentence', `<p>Press ${call('Start')} and wait.</p>`],
  ['a plain link', `<div>${call('Learn more', 'plain')}</div>`],
  ['an item of a list', `<ul><li>${call('Start')}</li></ul>`],
])('keeps %s in documentation', (_, html) => {
  expect(trimmed(text + html + text, { policy: documentation })).toBe(text + html + text);
});
