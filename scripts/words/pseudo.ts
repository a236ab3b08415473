// A language that nobody speaks, made from English: each letter with an accent, each text two fifths longer. Who looks at a view in
// it sees what is not translated, and what has no room. It is never shipped: CLIPDRAFT_PSEUDO=1 packs it in the place of all
// languages.
import { readCatalogues, type Tokens, tokensOf } from './catalogues.ts';

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþɋŕšţûṽŵẋýž';
const letters = new Map(
  [...plain].map((letter, index) => [letter, [...accented][index] ?? letter]),
);

/** Of a text's letters, how many are added. */
const growth = 0.4;

/** All words in it, compiled. */
export function pseudoWords(): Record<string, Tokens> {
  const english = Object.assign({}, ...readCatalogues('en').values()) as Record<string, string>;
  return Object.fromEntries(Object.entries(english).map(([id, message]) => [id, pseudo(message)]));
}

/** A compiled message in it: placeholders and the names of cases stay as they are. */
export function pseudo(message: string): Tokens {
  return grown(tokensOf(message));
}

function grown(tokens: Tokens): Tokens {
  return tokens.map((token) => {
    if (typeof token === 'string') return longer(token);
    const [name, kind, cases] = token;
    if (typeof cases !== 'object' || cases === null) return token;
    const all = Object.entries(cases as Record<string, unknown>).map(([form, text]) => [
      form,
      Array.isArray(text) ? grown(text as Tokens) : text,
    ]);
    return [name, kind, Object.fromEntries(all)] as Tokens[number];
  });
}

/** Word by word, so that a word is the same wherever it stands. */
function longer(text: string): string {
  return text.replace(/[A-Za-z]+/g, longerWord);
}

/** Vowels are drawn out until the word is long enough; a word of few vowels ends in some. */
function longerWord(word: string): string {
  const wanted = Math.ceil(word.length * growth);
  let added = 0;
  const drawn = [...word].map((letter) => {
    const own = letters.get(letter) ?? letter;
    if (added >= wanted || !/[aeiou]/.test(letter)) return own;
    added += 1;
    return own + own;
  });
  return drawn.join('') + 'ö'.repeat(wanted - added);
}
