// Patterns of the lines around an article's title and between its paragraphs. `<list>` in a pattern is any of the phrases
// that a language has under that name. All but those that say otherwise are matched against a short line in lower case,
// white space collapsed. No Unicode classes: the first use of one takes a millisecond. Beside letters that are not Latin,
// `\b` finds no end of a word and `\W` is a letter, so neither stands at the end of a phrase.
import { languages } from './languages';
import type { Language, Phrases } from './languages/language';
import { lazily, type Pattern } from './lazily';

export interface Phrase extends Pattern {
  /** The pattern of these languages alone. */
  of(known: readonly Language[]): RegExp;
}

function phrase(shape: string, flags = ''): Phrase {
  const of = (known: readonly Language[]) =>
    new RegExp(
      shape.replace(/<(\w+)>/g, (_, list: keyof Phrases) => {
        const all = known.flatMap((language) => language[list] ?? []);
        // Languages share phrases. None at all match nothing.
        return `(?:${[...new Set(all)].join('|') || '(?!)'})`;
      }),
      flags,
    );
  return { of, ...lazily(() => of(languages)) };
}

/** What ends a page of documentation. */
export const manualLabel = phrase('^<manualLabels>[:.!…：。！？ ]*$');

/** What stands last on a page of documentation; in any case. */
export const colophon = phrase('<colophons>', 'i');

/** What stands last on other pages that nobody signs. */
export const lastChanged = phrase('^<lastChanged>');

/** "5 minutes read". Stands over an article beside its title, as the next three do. */
export const readingTime = phrase(
  '^(?:[\\w ]{0,20}\\b|<readingTime> ?[:：]? ?)?[約약]?\\d{1,3}(?:[ ~–-]\\d+)?[ -]?<minutes>[.。]?(?: <readingTime>)?(?: time)?$',
);

/** "By Ada Flour". */
export const signed = phrase('^(?:<signedHow> )?<signedBy>(?::? |：)[^.!?。]{2,60}$');

/** "By", where the name beside it is gone. */
export const signedAlone = phrase('^(?:<signedHow> )?<signedBy>:?$');

/** "Home › Bread". */
export const crumbs = phrase('^<home>\\s*[>›»/|→]');

const year = '(?:19|20)\\d\\d';
const month = '<months>[a-zа-яûéèçćńśź.]{0,10}';
const of = '(?: <ofMonth>)?';
/**
 * The year first, as in East Asia. Alone in its line, or with an hour and a word such as "published". Three Chinese characters
 * right behind it begin a sentence, as a comma does.
 */
const yearFirst = `${year}(?:/\\d{1,2}/\\d{1,2}|(?:\\.\\d\\d){2}|(?:\\. \\d{1,2}){2}|[年년] ?\\d{1,2}[月월] ?\\d{1,2}[日일])(?![一-鿿]{3})`;
const aloneInLine = `^(?:[^ \\d]{1,8}[:：]? ?)?${yearFirst}(?:[^a-zぁ-ん가-힣。、，]|오[전후]){0,16}$`;
/** A day in a year, in the common spellings. */
export const date = phrase(
  `\\b${year}-\\d\\d-\\d\\d|\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b|\\b${month} \\d{1,2}<ordinals>?,? ${year}|\\b\\d{1,2}(?:<ordinals>|\\.)?${of} ${month},?${of} ${year}|${aloneInLine}|\\b<ago>(?![a-z])`,
);

/** Lines between paragraphs that lead away from the text. */
export const invitation = phrase('^<interruptions>$|^[【[▶▼]? ?<invitations>\\s*[:：|>»–】\\]-]');

/** Sentences that ask to subscribe. */
export const signUp = phrase('<signUps>');

/** What a site sends to those who subscribe. Where a button stands below it, the button is for that. */
export const mailing = phrase('<mailings>');

/** What a teaser ends in. */
export const readMore = phrase('^(?:[›»→]\\s*)?<readMore>[ .…›»→>]*$');

const sign =
  '[\\s!-/:-@[-`{-¿\\u2000-\\u2bff\\u3000-\\u303f\\ud800-\\udfff\\ufe0f\\uff01-\\uff20]*';
/** A label over an advertisement, or where one will be, and no letter beside it. */
export const advertisement = phrase(`^${sign}<ads>${sign}$`);

/** The heading of what an author adds below a text. */
export const addendum = phrase('^<addenda>[:：]?$');

/** A line on copyright. */
export const rights = phrase('^(?:©|\\(c\\)|<rights>)');

/** Links to the pages before and after; in any case. */
export const turn = phrase('^<turns>(?![a-z])', 'i');

/** What a button says that holds nothing: not the name of a file to download; in any case. */
export const call = phrase('^<calls>\\b', 'i');

/** What a control does, where it stands at the end of a line; in any case. */
export const deed = phrase('^<deeds>\\b', 'i');

/** Over what somebody else wrote, in a thread; in any case. */
export const quotedFrom = phrase('^\\s*<quotedFrom>\\b', 'i');

/** The words of buttons at a code block, wherever they stand in a line; in any case. */
export const codeButton = phrase(
  '(?:(?<![a-z\\d])|(?=[^ -~]))<codeButtons>(?:(?![a-z\\d])|(?<=[^ -~]))[!…]?',
  'gi',
);

/** @returns words for what a site is, beside its name */
export function kindsOfSite(known: readonly Language[] = languages): ReadonlySet<string> {
  return new Set(known.flatMap((language) => language.kindsOfSite ?? []));
}
