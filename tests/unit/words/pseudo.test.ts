// The language that views are looked at in.
import { expect, it } from 'vitest';
import { readCatalogues } from '../../../scripts/words/catalogues.ts';
import { pseudo } from '../../../scripts/words/pseudo.ts';

const lettersOf = (text: string) => [...text].filter((letter) => /\p{L}/u.test(letter)).length;
const english = Object.assign({}, ...readCatalogues('en').values()) as Record<string, string>;

it('is two fifths longer than English, and reads like it', () => {
  expect(pseudo('Send this page')).toEqual(['Šééñðö ţĥîîšö þååĝéé']);
  for (const [id, message] of Object.entries(english)) {
    const [text, ...more] = pseudo(message);
    if (typeof text !== 'string' || more.length > 0) continue;
    expect(lettersOf(text), id).toBeGreaterThanOrEqual(lettersOf(message) * 1.4);
    expect(text, id).not.toMatch(/[A-Za-z]/);
  }
});

it('asks for the same values and chooses by the same cases', () => {
  expect(pseudo('{count, plural, one {# site} other {# sites}} of {name}')).toEqual([
    ['count', 'plural', { one: ['#', ' šîîţéé'], other: ['#', ' šîîţééš'] }],
    ' ööƒ ',
    ['name'],
  ]);
});
