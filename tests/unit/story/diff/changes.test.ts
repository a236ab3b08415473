// What became of a story: whatever the two stories are, the way from one to the other must be true.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, stepsBetween } from '@/utils/story/diff/changes';
import { plainText } from '@/utils/story/diff/plain';
import { wordRuns } from '@/utils/story/diff/words';

const word = fc.constantFrom('heron', 'reed', 'mud', 'pond', 'wait', '&amp;', '水', '鳥');
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const block = fc.oneof(
  words.map((text) => `<p>${text}</p>`),
  words.map((text) => `<h2>${text}</h2>`),
  words.map((text) => `<pre data-lang="java">${text}\n  ${text}</pre>`),
  words.map((text) => `<p><a href="https://a.example/${text.length}">${text}</a></p>`),
  fc.constantFrom(
    '<hr>',
    '<figure><img src="https://a.example/1.png" alt="&lt;a > b"></figure>',
    '<figure><img src="https://a.example/1.png" alt="a"><figcaption>heron</figcaption></figure>',
    '<figure><img data-picture="p1" alt="x"></figure>',
    '<ul><li>reed</li><li>mud</li></ul>',
    '<table><tbody><tr><td>mud</td><td>reed</td></tr></tbody></table>',
  ),
);
const blocks = fc.array(block, { maxLength: 12 });
/** Like another story, as an edited page is. */
const pair = fc.oneof(
  fc.tuple(blocks, blocks),
  fc
    .tuple(blocks, fc.array(fc.tuple(fc.nat(12), fc.nat(2), block), { maxLength: 4 }))
    .map(([before, edits]) => {
      const after = [...before];
      for (const [at, remove, html] of edits) after.splice(at, remove, html);
      return [before, after];
    }),
);

it('leads from the old story to the new one, and back', () => {
  fc.assert(
    fc.property(pair, ([before = [], after = []]) => {
      const steps = stepsBetween(before.join(''), after.join('')) ?? [];
      const old = steps.map((it) =>
        it.kind === 'edited' ? it.before : it.kind === 'added' ? '' : it.html,
      );
      const fresh = steps.map((it) => (it.kind === 'gone' ? '' : it.html));
      expect(old.join('')).toBe(before.join(''));
      expect(fresh.join('')).toBe(after.join(''));
    }),
    { numRuns: 500 },
  );
});

it('says that nothing has changed only of the very same story', () => {
  fc.assert(
    fc.property(pair, ([before = [], after = []]) => {
      const changes = changesBetween(before.join(''), after.join(''), null);
      expect(changes?.length === 0).toBe(before.join('') === after.join(''));
    }),
  );
});

it('leads from the old words to the new ones, and back', () => {
  const text = fc.array(fc.oneof(word, fc.constantFrom(' ', '  ', '\n', ', ', '.')), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const runs = wordRuns(before, after, null);
      const but = (kind: string) =>
        runs
          .filter((it) => it.kind !== kind)
          .map((it) => it.text)
          .join('');
      expect(but('added')).toBe(before);
      expect(but('gone')).toBe(after);
    }),
    { numRuns: 500 },
  );
});

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const told = (before: string, after: string) =>
  changesBetween(before, after, 'en')?.map(({ kind, html, after: place }) => [
    kind,
    plainText(html),
    place,
  ]);

describe('tells', () => {
  it('a block that came, with its place', () => {
    expect(
      told(p('One stands.', 'Three flies.'), p('One stands.', 'Two sits.', 'Three flies.')),
    ).toEqual([['added', 'Two sits.', 'One stands.']]);
  });

  it('a block that went, at the place where it is missing', () => {
    expect(told(p('One', 'Two', 'Three'), p('One', 'Three'))).toEqual([['gone', 'Two', 'One']]);
  });

  it('the place of blocks by one that is there', () => {
    expect(told(p('One', 'Two', 'Three', 'Four'), p('One', 'Four', 'Five'))).toEqual([
      ['gone', 'Two', 'One'],
      ['gone', 'Three', 'One'],
      ['added', 'Five', 'Four'],
    ]);
  });

  it('a block that came first', () => {
    expect(changesBetween(p('One'), p('Nought', 'One'), null)).toMatchObject([
      { kind: 'added', isFirst: true, after: '' },
    ]);
  });

  it('an edited block with its words, a changed phrase in one piece', () => {
    const [change] =
      changesBetween(
        p('The grey heron stands in the water.'),
        p('The white egret stands in the water.'),
        'en',
      ) ?? [];
    expect(change).toMatchObject({
      kind: 'edited',
      words: [
        { kind: 'same', text: 'The ' },
        { kind: 'gone', text: 'grey heron' },
        { kind: 'added', text: 'white egret' },
        { kind: 'same', text: ' stands in the water.' },
      ],
    });
  });

  it('words of a script without spaces', () => {
    const [change] =
      changesBetween(p('鷺が池に立っている。'), p('鷺が川に立っている。'), 'ja') ?? [];
    expect(change?.words?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: '池' },
      { kind: 'added', text: '川' },
    ]);
  });

  it('a changed link and a changed form, though the words are the same', () => {
    const link = (to: string) => `<p><a href="https://a.example/${to}">One</a></p>`;
    for (const [before, after] of [
      [link('1'), link('2')],
      ['<h2>One</h2>', '<p>One</p>'],
    ] as const)
      expect(changesBetween(before, after, null)).toMatchObject([
        { kind: 'edited', html: after, words: [{ kind: 'same', text: 'One' }] },
      ]);
  });

  it('a caption that a picture got', () => {
    const picture = '<img src="https://a.example/1.png" alt="">';
    expect(
      told(
        `<figure>${picture}</figure>`,
        `<figure>${picture}<figcaption>A lock</figcaption></figure>`,
      ),
    ).toEqual([['edited', 'A lock', '']]);
  });

  it('another picture as one that went and one that came', () => {
    const figure = (name: string) =>
      `<figure><img src="https://a.example/${name}.png" alt=""></figure>`;
    expect(told(figure('1'), figure('2'))?.map(([kind]) => kind)).toEqual(['gone', 'added']);
  });

  it('an indentation of code', () => {
    expect(changesBetween('<pre>if a:\n  b</pre>', '<pre>if a:\n    b</pre>', null)).toMatchObject([
      {
        kind: 'edited',
        words: [
          { text: 'if a:\n' },
          { kind: 'gone', text: '  ' },
          { kind: 'added', text: '    ' },
          { text: 'b' },
        ],
      },
    ]);
  });

  it('which of two edited blocks became which', () => {
    expect(
      told(
        p('Feed the starter each day.', 'Bake it hot for an hour.'),
        p('Rest.', 'Feed the starter each morning.', 'Bake it hot for two hours.'),
      ),
    ).toEqual([
      ['added', 'Rest.', ''],
      ['edited', 'Feed the starter each morning.', 'Rest.'],
      ['edited', 'Bake it hot for two hours.', 'Feed the starter each morning.'],
    ]);
  });
});

it('gives markup in a text back as text', () => {
  const html = '<p>&lt;img src=x onerror=alert(1)&gt; &amp;amp;</p>';
  expect(plainText(html)).toBe('<img src=x onerror=alert(1)> &amp;');
});

describe('a comparison that would never end', () => {
  const many = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => `<p>${text(index)}</p>`).join('');

  it.each<[string, string, string, number | null]>([
    [
      'another story of thousands of blocks',
      many(5_000, (index) => `a${index}`),
      many(5_000, (index) => `b${index}`),
      null,
    ],
    [
      'hundreds of edited blocks',
      many(200, (index) => `a b c d ${index}`),
      many(200, (index) => `a b c d x${index}`),
      200,
    ],
    ['one long block', `<p>${'a b c '.repeat(3_000)}</p>`, `<p>${'a x c '.repeat(3_000)}</p>`, 1],
    ['thousands of the same block', many(3_000, () => 'a'), many(2_500, () => 'a'), 500],
    ['broken markup', '<p'.repeat(50_000), '<p>'.repeat(50_000), 0],
  ])('is given up or has a bound: %s', (_, before, after, changes) => {
    expect(changesBetween(before, after, null)?.length ?? null).toBe(changes);
  });
});
