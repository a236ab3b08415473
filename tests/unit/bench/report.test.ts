// The tables of a run.
import { describe, expect, it } from 'vitest';
import { report } from '@/tests/bench/fidelity/report';
import { emptyStructure, keptOf } from '@/tests/bench/fidelity/structure';
import { worstPages } from '@/tests/bench/fidelity/worst';
import { outcome, page, scored } from './outcomes';

/** The cells of the line that begins with these two, by the heads of the table under the title. */
function line(text: string, title: string, set: string, reader: string): Record<string, string> {
  const section = text.split('## ').find((part) => part.startsWith(title)) ?? '';
  const rows = section.split('\n').filter((row) => row.startsWith('|'));
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const [head = []] = cells;
  const found = cells.find(([first, second]) => first === set && second === reader) ?? [];
  return Object.fromEntries(found.map((cell, index) => [head[index] ?? '', cell]));
}

describe('the table of texts', () => {
  it('makes F1 of the means over pages, not the mean of each page’s F1', () => {
    const pages = [
      page('1', [outcome('clipdraft', scored(1, 0.2))]),
      page('2', [outcome('clipdraft', scored(0.5, 1))]),
    ];
    const found = line(report(pages, 'readability'), 'Text', 'articles', 'clipdraft');
    // P 0.75, R 0.6.
    expect(found['4-gram F1']).toBe('66.7');
    expect(found['pages under 0.5']).toBe('1');
  });

  it('counts errors, empty results, right titles and changed pages', () => {
    const pages = [
      page('1', [
        outcome('defuddle', {
          changed: true,
          isTitleRight: true,
          unaccounted: { all: 800, missing: 1, first: 'tide' },
        }),
      ]),
      page('2', [outcome('defuddle', { words: 0, error: 'Error: no', isTitleRight: false })]),
      page('3', [outcome('defuddle')]),
    ];
    expect(line(report(pages, 'readability'), 'Text', 'articles', 'defuddle')).toMatchObject({
      pages: '3',
      errors: '1',
      empty: '1',
      'title right %': '50.0',
      'unaccounted words %': '0.13',
      'live page changed': '1',
      '4-gram F1': '-',
    });
  });

  it('adds pieces up over the pages of a set', () => {
    const pieces = [
      { due: 3, kept: 3, unwanted: 2, wrong: 1 },
      { due: 1, kept: 0, unwanted: 2, wrong: 0 },
    ];
    const pages = pieces.map((some) => page('1', [outcome('clipdraft', { pieces: some })]));
    const found = line(report(pages, 'readability'), 'Text', 'articles', 'clipdraft');
    expect(found['with/without F1']).toBe('75.0');
  });

  it('marks a set whose reference is a reader’s own output, and names pages that failed', () => {
    const text = report(
      [
        page('1', [outcome('clipdraft')], { own: true }),
        page('2', [], { error: 'Error: net::ERR_FAILED' }),
      ],
      'readability',
    );
    expect(line(text, 'Text', 'articles*', 'clipdraft').pages).toBe('1');
    expect(text).toContain('could not be measured: 1 of 2');
    expect(text).toContain('- articles/2: Error: net::ERR_FAILED');
  });
});

describe('the tables of structure', () => {
  const given = { ...emptyStructure(), code: [['a']] };
  const due = { ...emptyStructure(), code: [['a'], ['b']] };
  const pages = [
    page('1', [
      outcome('readability', { structure: keptOf(due, given) }),
      outcome('clipdraft', {
        structure: keptOf(due, given),
        markdown: { ofDue: keptOf(due, given), ofOwn: keptOf(given, given) },
      }),
    ]),
  ];
  const text = report(pages, 'readability');

  it('tell how much is kept of how many, and a dash where nothing was due', () => {
    expect(line(text, 'Structure kept in HTML', 'articles', 'readability')).toMatchObject({
      'code blocks': '50.0 of 2',
      tables: '-',
    });
  });

  it('tell Markdown against what was due and against the reader’s own HTML', () => {
    const ofDue = 'Structure kept in Markdown rendered again, % of what is due';
    const ofOwn = 'Structure kept in Markdown rendered again, % of what the reader’s';
    expect(line(text, ofDue, 'articles', 'clipdraft')['code blocks']).toBe('50.0 of 2');
    expect(line(text, ofOwn, 'articles', 'clipdraft')['code blocks']).toBe('100.0 of 1');
    expect(line(text, ofOwn, 'all', 'clipdraft')['code blocks']).toBe('100.0 of 1');
  });

  it('leave out a reader without Markdown', () => {
    const found = line(text, 'Structure kept in Markdown rendered', 'articles', 'readability');
    expect(found).toEqual({});
  });
});

describe('the table of times', () => {
  it('compares on the same page, over all pages that both have read', () => {
    const pages = [
      page('1', [outcome('readability', { ms: 10 }), outcome('clipdraft', { ms: 20 })]),
      page('2', [outcome('readability', { ms: 100 }), outcome('clipdraft', { ms: 100 })], {
        set: 'docs',
      }),
      page('3', [outcome('readability', { ms: null }), outcome('clipdraft', { ms: 900 })]),
    ];
    const found = line(report(pages, 'readability'), 'Time', 'all', 'clipdraft');
    expect(found.ratio).toBe('1.50 / 1.95');
  });
});

describe('the worst pages', () => {
  const pieces = { due: 2, kept: 1, unwanted: 2, wrong: 1 };
  const right = { due: 2, kept: 2, unwanted: 2, wrong: 0 };

  it('are those furthest behind the best other reader, worst first', () => {
    const text = worstPages(
      [
        page('near', [
          outcome('readability', scored(0.1, 0.1)),
          outcome('clipdraft', scored(0.8, 0.8)),
          outcome('defuddle', scored(0.9, 0.9)),
        ]),
        page('pieces', [
          outcome('clipdraft', { pieces }),
          outcome('readability', { pieces: right }),
        ]),
        page('ahead', [outcome('clipdraft', scored(1, 1)), outcome('defuddle', scored(0.5, 0.5))]),
      ],
      'clipdraft',
      2,
    );
    const [, , first, second, third] = text.split('\n');
    expect(first).toContain('| pieces | 50.0 | 100.0 | readability | -50.0 |');
    expect(second).toContain('| near | 80.0 | 90.0 | defuddle | -10.0 |');
    expect(third).toBeUndefined();
  });

  it('are none where the reference is another reader’s own output, or nobody can tell', () => {
    const readers = [outcome('clipdraft', scored(0.1, 0.1)), outcome('readability', scored(1, 1))];
    const few = { due: 1, kept: 0, unwanted: 1, wrong: 1 };
    const pages = [
      page('own', readers, { own: true }),
      page('few', [outcome('clipdraft', { pieces: few }), outcome('readability', { pieces: few })]),
    ];
    expect(worstPages(pages, 'clipdraft', 5).split('\n')).toHaveLength(2);
  });
});
