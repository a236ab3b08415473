// Other words in the place of an author's: as long, with the same capitals and signs, and always the same for the same word, so
// that a title is still found again in a heading.

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/** Letters that stand in for the letters of a script without syllables of ours. */
const alphabets: readonly [RegExp, string][] = [
  [/\p{Script=Cyrillic}/u, 'абвгдежзиклмнопрстуя'],
  [/\p{Script=Greek}/u, 'αβγδεζηικλμνοπρστυω'],
  [/\p{Script=Arabic}/u, 'ابتجدرسعفقلمنهوي'],
  [/\p{Script=Hebrew}/u, 'אבגדהוחטילמנסעפצקרשת'],
  [/\p{Script=Han}/u, '山水木火土月日人大小中上下天地花草鳥魚石'],
  [/\p{Script=Hiragana}/u, 'あいうえおかきくけこさしすせそ'],
  [/\p{Script=Katakana}/u, 'アイウエオカキクケコサシスセソ'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차카타파하'],
];

/** A small number that the same word always gives (FNV-1a). */
function seedOf(word: string): number {
  let seed = 0x811c9dc5;
  for (const letter of word.toLowerCase())
    seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return seed;
}

function letterFor(letter: string, place: number, seed: number): string {
  const alphabet =
    alphabets.find(([script]) => script.test(letter))?.[1] ??
    (place % 2 === seed % 2 ? consonants : vowels);
  const letters = [...alphabet];
  const other = letters[(seed + place * 7 + (seed >>> (place % 24))) % letters.length] ?? letter;
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}

/** Words are replaced; digits, signs and spaces stay. */
export function otherWords(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const seed = seedOf(word);
    return [...word.replace(/\p{M}/gu, '')]
      .map((letter, place) => letterFor(letter, place, seed))
      .join('');
  });
}

/** How many words a text has; signs alone are none. */
export function wordsIn(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0;
}
