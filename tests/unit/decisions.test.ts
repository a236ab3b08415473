// The decisions can be carried on: each says whether it is in force, can be found from the top, and each package that ships has
// its reason, its size and its keeper.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'DECISIONS.md'), 'utf8');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

const decisions = [...page.matchAll(/^## (\d+)\. (.+)\n\n(.*(?:\n.+)*)/gm)].map(
  ([, number, title = '', status = '']) => ({ number: Number(number), title, status }),
);
const numbers = decisions.map(({ number }) => number);

const numbersIn = (text: string) => [...text.matchAll(/\[(\d+)\]/g)].map(([, it]) => Number(it));

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');

describe('the decisions', () => {
  it('are numbered without a gap', () => {
    expect(decisions.length).toBeGreaterThan(70);
    expect(numbers).toEqual(decisions.map((_, at) => at + 1));
  });

  it('say in italics under their titles whether they are in force', () => {
    const status =
      /^_(?:In force|(?:Partly r|R)eplaced by \[\d+\](?:(?:, | and )\[\d+\])*)[.:;].*_$/s;
    expect(decisions.filter((it) => !status.test(it.status))).toEqual([]);
  });

  it('are replaced by later ones that are there', () => {
    const wrong = decisions.flatMap(({ number, status }) => {
      const by = /eplaced by ([^:.]*)/.exec(status)?.[1] ?? '';
      return numbersIn(by)
        .filter((later) => later <= number || !numbers.includes(later))
        .map((later) => `${number} by ${later}`);
    });
    expect(wrong).toEqual([]);
  });

  it('stand in the table at the top once each', () => {
    const table = page.slice(0, page.indexOf('\n## '));
    expect(numbersIn(table).toSorted((one, other) => one - other)).toEqual(numbers);
  });

  it('have an address for their number at the end of the page', () => {
    const addresses = [...page.matchAll(/^\[(\d+)\]: #(.+)$/gm)].map(([, it, to]) => `${it} ${to}`);
    expect(addresses).toEqual(
      decisions.map(({ number, title }) => `${number} ${anchorOf(`${number}. ${title}`)}`),
    );
  });
});

it('each package that ships has its reason, size and keeper, and no other has', () => {
  const part = page.slice(page.indexOf('\nWhat ships.'), page.indexOf('\nWhat builds and tests:'));
  const rows = [...part.matchAll(/^\| (\S+) +\| \S.*? +\| +\d+ +\| \S.*\|$/gm)].map(
    ([, name]) => name,
  );
  expect(rows).toEqual(Object.keys(dependencies));
});
