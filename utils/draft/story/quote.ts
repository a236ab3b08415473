// A story of the writer's own about a page: their words, what was selected there or its link, and where it is from.
// Written as text: the story is serialised already, and whoever asks may have no document at hand.
import type { Metadata } from '../../clip/types';
import { countWords } from '../../story/count-words';
import type { Note, Story } from '../../story/types';
import { escaped, linkTo } from './own-html';

/** Of all blocks, Medium quotes paragraphs only; see shape/quotes.ts. */
const unquoted = /<(?:ul|ol|pre|figure|table|hr)[ >]/;

const brokenQuote: Note = { kind: 'changed', code: 'broken-quote' };

/**
 * @param selection what was selected; it comes out unchanged, inside one quotation
 * @param comment plain text as it was typed; empty lines part paragraphs
 */
export function composeQuote(selection: Story, metadata: Metadata, comment: string): Story {
  const own = paragraphs(comment);
  const source = sourceOf(metadata);
  const inQuote = (note: Note): Note => ({ ...note, block: own.length });
  const notes = unquoted.test(selection.html) ? [...selection.notes, brokenQuote] : selection.notes;
  return {
    html: [
      ...own.map(paragraphHtml),
      `<blockquote>${selection.html}</blockquote>`,
      `<p>${source.html}</p>`,
    ].join(''),
    notes: notes.map(inQuote),
    words: selection.words + countWords([...own.flat(), source.text].join('\n'), metadata.lang),
    images: selection.images,
    pictures: selection.pictures,
    leftOut: [],
  };
}

/**
 * What is left to say of a page that shows nothing to read: what it says of itself, and its address alone in a
 * paragraph, of which Medium makes a card.
 *
 * @param comment as in a quotation
 */
export function composeLink(metadata: Metadata, comment: string): Story {
  const own = paragraphs(comment);
  const { description, url, canonicalCandidates, lang } = metadata;
  const address = canonicalCandidates[0]?.url ?? url;
  return {
    html: [
      ...own.map(paragraphHtml),
      description ? `<blockquote><p>${escaped(description)}</p></blockquote>` : '',
      `<p>${linkTo(address, address)}</p>`,
    ].join(''),
    notes: [],
    words: countWords([...own.flat(), description ?? ''].join('\n'), lang),
    images: 0,
    pictures: [],
    leftOut: [],
  };
}

function paragraphHtml(lines: string[]): string {
  return `<p>${lines.map(escaped).join('<br>')}</p>`;
}

/** `From “Title” by Byline, Site`. A page without a title is told by its site, or by its host. */
function sourceOf({ title, byline, siteName, url, canonicalCandidates }: Metadata) {
  const address = canonicalCandidates[0]?.url ?? url;
  const name = title || siteName || new URL(address).host;
  const by = byline ? ` by ${byline}` : '';
  const site = siteName && siteName !== byline && siteName !== name ? `, ${siteName}` : '';
  const [before, after] = title ? ['From “', `”${by}${site}`] : ['From ', `${by}${site}`];
  return {
    html: `${before}${linkTo(address, name)}${escaped(after)}`,
    text: `${before}${name}${after}`,
  };
}

/** Lines by paragraph; nothing of an empty text. */
function paragraphs(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.replace(/ +/g, ' ').trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0);
}
