// What an article is built of, and how much of it an output kept.
import { describe, expect, it } from 'vitest';
import { dueStructure } from '@/tests/bench/fidelity/in-page/due-structure';
import { fileName } from '@/tests/bench/fidelity/in-page/file-names';
import { structureOf } from '@/tests/bench/fidelity/in-page/structure-of';
import {
  addUp,
  emptyStructure,
  type Kind,
  keptOf,
  type Structure,
} from '@/tests/bench/fidelity/structure';
import { windowOf } from '../clip/page';

const bodyOf = (html: string) => windowOf(html).document.body;
const has = (kind: Kind, ...items: string[][]): Structure => ({
  ...emptyStructure(),
  [kind]: items,
});

describe('the structure of HTML', () => {
  it('names texts by their words', () => {
    const found = structureOf(bodyOf('<h2>Two <b>words</b></h2><ul><li>One<li>Two</ul>'));
    expect(found.heading).toEqual([['two words']]);
    expect(found.listItem).toEqual([['one'], ['two']]);
  });

  it('takes a table in a table for one', () => {
    const table = '<table><tr><td>a<table><tr><td>b</table></table>';
    expect(structureOf(bodyOf(table)).table).toEqual([['a b']]);
  });

  it('leaves out what says nothing or is only there without scripts', () => {
    const found = structureOf(
      bodyOf('<a href="#"></a><h2> </h2><noscript><img src="/a.png"></noscript><img>'),
    );
    expect(found).toEqual(emptyStructure());
  });

  it('knows a picture by every file name it may have', () => {
    const [names] = structureOf(
      bodyOf(
        '<picture><source srcset="/big.webp 2x, /small.webp 1x"><img src="data:image/gif;base64,R0" data-lazy-src="/Photo%20one.jpg?w=9"></picture>',
      ),
    ).picture;
    expect(names?.toSorted()).toEqual(['big.webp', 'photo one.jpg', 'small.webp']);
  });

  it('knows an embed by its own address or its source’s', () => {
    const embeds =
      '<iframe src="https://v.example/x/42"></iframe><video><source src="a.mp4"></video>';
    expect(structureOf(bodyOf(embeds)).embed).toEqual([['42'], ['a.mp4']]);
  });
});

describe('a file name', () => {
  it.each([
    ['https://a.example/x/Y.PNG?z#1', 'y.png'],
    ['https://a.example/', 'a.example'],
    ['data:image/png;base64,AA', ''],
    ['https://a.example/%E0%A4%A', ''],
    ['', ''],
  ])('of %j is %j', (address, name) => {
    expect(fileName(address)).toBe(name);
  });
});

describe('what is kept', () => {
  it('takes each item of the output once', () => {
    const { link } = keptOf(has('link', ['a'], ['a'], ['b']), has('link', ['a'], ['c']));
    expect(link).toEqual({ due: 3, given: 2, kept: 1 });
  });

  it('is a picture that shares one of its names', () => {
    const due = has('picture', ['small.jpg', 'big.jpg']);
    expect(keptOf(due, has('picture', ['big.jpg'])).picture.kept).toBe(1);
    expect(keptOf(due, has('picture', ['other.jpg'])).picture.kept).toBe(0);
  });

  it('is a code block with four fifths of its words, but no such heading', () => {
    const most = ['a b c d e f'];
    expect(keptOf(has('code', ['a b c d e f g']), has('code', most)).code.kept).toBe(1);
    expect(keptOf(has('code', ['a b c d e f g h i j']), has('code', most)).code.kept).toBe(0);
    expect(keptOf(has('heading', ['a b c d e f g']), has('heading', most)).heading.kept).toBe(0);
  });

  it('adds up over pages', () => {
    const one = keptOf(has('quote', ['a']), has('quote', ['a']));
    const other = keptOf(has('quote', ['a'], ['b']), emptyStructure());
    expect(addUp([one, other]).quote).toEqual({ due: 3, given: 1, kept: 1 });
  });
});

describe('the structure that is due by a reference of plain text', () => {
  const first = 'The baker rose early, lit the oven, and waited for the dough.';
  const second = 'At noon the whole street smelled of bread and nobody could work.';
  const code = 'knead the dough for ten minutes';
  const reference = `${first}\nWhat is next\n${code}\n${second}`;
  const linked = first.replace('the oven', '<a href="/o">the oven</a>');
  const page = (inside: string) =>
    windowOf(`
    <nav><a href="/">the oven</a><ul><li>What is next</ul></nav>
    <main>
      <p>${linked}</p>
      ${inside}
      <p>${second}</p>
      <p><img src="/share.png"></p><iframe src="/comments"></iframe>
    </main>
    <footer><h2>About us</h2><img src="/logo.png"></footer>`).document;
  const due = (inside: string, text = reference) => dueStructure(page(inside), text);

  it('is what stands among its words in the page', () => {
    const found = due(
      `<h2>What is next</h2><h2>Read also</h2><pre>${code}</pre><pre>curl -O x y z</pre>`,
    );
    expect(found?.heading).toEqual([['what is next']]);
    expect(found?.code).toEqual([[code]]);
  });

  it('holds a link only in a paragraph of the article', () => {
    const inside = '<p>Most read today and every other day: <a href="/b">the oven</a></p>';
    expect(due(inside)?.link).toEqual([['the oven']]);
  });

  it('leaves out what stands aside', () => {
    expect(due('<aside><h2>What is next</h2></aside>')?.heading).toEqual([]);
    expect(due('')?.listItem).toEqual([]);
  });

  it('holds pictures between its first and its last paragraph, but no icons', () => {
    const inside =
      '<figure><img src="/a.jpg"></figure><p><img src="/b.gif" width="16"></p><img src="/c.jpg"><iframe src="/v/1"></iframe>';
    const found = due(inside);
    expect(found?.picture).toEqual([['a.jpg']]);
    expect(found?.embed).toEqual([['1']]);
  });

  it('cannot be told when the reference is short or not in the page', () => {
    expect(due('', first)).toBeNull();
    expect(due('', 'Quite another text. '.repeat(20))).toBeNull();
  });
});
