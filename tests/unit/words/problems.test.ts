// What `npm run check` finds in the words, one fault after the other.
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../scripts/words/catalogues.ts';
import { problemsWith } from '../../../scripts/words/problems.ts';

const english = {
  'desk.title': 'Desk',
  'desk.drafts': '{count, plural, one {# draft} other {# drafts}} of {name}',
  'desk.kind.letter': '{kind, select, long {A long letter} other {A letter}}',
};
const russian = {
  'desk.title': 'Стол',
  'desk.drafts':
    '{name}: {count, plural, one {# черновик} few {# черновика} many {# черновиков} other {# черновика}}',
  'desk.kind.letter': '{kind, select, long {Длинное письмо} other {Письмо}}',
};
const desk = `
import { kindOf } from '../utils/kind';
const title = t('desk.title');
const drafts = t('desk.drafts', { count: drafts.length, name });
`;
const kind = `
export const kindOf = (what: What) => t(\`desk.kind.\${what}\`, { kind: lengthOf(what) });
`;
const main = `
import { Desk } from '@/components/Desk';
await loadPageWords('desk.title');
`;

type Words = Record<string, string>;
interface World {
  en?: Words;
  ru?: Words;
  desk?: string;
  kind?: string;
  main?: string;
}

/** A sound world, but for what is said here. */
function problems(changed: World): string[] {
  const catalogues = (words: Words) => new Map([['desk', words]]);
  return problemsWith(
    new Map([
      ['en', catalogues(changed.en ?? english)],
      ['ru', catalogues(changed.ru ?? russian)],
    ]),
    new Map([
      ['components/Desk.tsx', changed.desk ?? desk],
      ['utils/kind.ts', changed.kind ?? kind],
      ['entrypoints/desk/main.tsx', changed.main ?? main],
    ]),
  );
}

const without = (words: Words, id: string) =>
  Object.fromEntries(Object.entries(words).filter(([one]) => one !== id));

it('finds a name for screen readers that lacks what is seen', () => {
  const buttons = { ...english, 'desk.titleNamed': 'Desk: {name}' };
  const said = `${desk} const name = t('desk.titleNamed', { name });`;
  const named = (theirs: string) =>
    problems({ en: buttons, desk: said, ru: { ...russian, 'desk.titleNamed': theirs } });
  expect(named('Мой стол {name}')).toEqual([]);
  expect(named('На столе {name}')).toEqual([]);
  expect(named('Письма {name}')).toEqual([
    'ru: desk.titleNamed does not hold “Стол”, which is seen on its button.',
  ]);
});

it('finds nothing where all is well', () => {
  expect(problems({})).toEqual([]);
});

describe('in a catalogue finds', () => {
  it.each(['Стол {', 'Стол }', 'Стол {name'])(
    'a message that is not well formed: %s',
    (message) => {
      const [problem] = problems({ ru: { ...russian, 'desk.title': message } });
      expect(problem).toMatch(/^ru: desk\.title is not well formed: /);
      // Nor does it get into a package.
      expect(() => tokensOf(message)).toThrow();
    },
  );

  it('a plural that lacks a form of its language', () => {
    const drafts = '{name}: {count, plural, one {# черновик} other {# черновиков}}';
    expect(problems({ ru: { ...russian, 'desk.drafts': drafts } }).toSorted()).toEqual([
      'ru: desk.drafts lacks the case “few”.',
      'ru: desk.drafts lacks the case “many”.',
    ]);
  });

  it('a choice that does not know what to say else', () => {
    const letter = '{kind, select, long {Длинное письмо}}';
    expect(problems({ ru: { ...russian, 'desk.kind.letter': letter } })).toContain(
      'ru: desk.kind.letter lacks the case “other”.',
    );
  });

  it('an id of another catalogue', () => {
    expect(problems({ ru: { ...russian, 'chair.title': 'Стул' } })).toContain(
      'ru: chair.title stands in desk.json.',
    );
  });
});

describe('between the languages finds', () => {
  it.each<[string, Words, string]>([
    ['a missing id', without(russian, 'desk.title'), 'desk.title is missing.'],
    ['an id too many', { ...russian, 'desk.old': 'Старый' }, 'desk.old is not in English.'],
    [
      'another placeholder',
      { ...russian, 'desk.title': 'Стол {name}' },
      'desk.title has other placeholders than English.',
    ],
    [
      'another choice',
      { ...russian, 'desk.kind.letter': '{kind, select, short {Записка} other {Письмо}}' },
      'desk.kind.letter has other placeholders than English.',
    ],
  ])('%s', (_, ru, problem) => {
    expect(problems({ ru })).toEqual([`ru: ${problem}`]);
  });
});

describe('between catalogue and code finds', () => {
  it('words that nobody says', () => {
    const old = { 'desk.old': 'Old' };
    expect(problems({ en: { ...english, ...old }, ru: { ...russian, ...old } })).toEqual([
      'en: desk.old is used nowhere.',
    ]);
  });

  it('words that are not there', () => {
    expect(problems({ desk: `${desk}\nconst more = 'desk.more';` })).toEqual([
      'components/Desk.tsx: desk.more is in no catalogue.',
    ]);
  });

  it.each<[string, World, string]>([
    [
      'a value that is not given',
      { desk: desk.replace(', name', '') },
      'components/Desk.tsx: desk.drafts wants the values [count, name], not [count].',
    ],
    [
      'a value too many',
      { desk: desk.replace("t('desk.title')", "t('desk.title', { name: of({ a, b }) })") },
      'components/Desk.tsx: desk.title wants the values [], not [name].',
    ],
    [
      'a value too few in an element',
      { desk: `${desk}<Words id="desk.drafts" values={{ name: <b>{name}</b> }} />` },
      'components/Desk.tsx: desk.drafts wants the values [count, name], not [name].',
    ],
  ])('%s', (_, world, problem) => {
    expect(problems(world)).toEqual([problem]);
  });

  it('an entrypoint that loads no words, however far away they are said', () => {
    const bare = main.replace(/^await .*$/m, '');
    expect(problems({ main: bare, desk: "import { kindOf } from '../utils/kind';" })).toContain(
      'entrypoints/desk/main.tsx loads no words, which utils/kind.ts needs.',
    );
  });
});
