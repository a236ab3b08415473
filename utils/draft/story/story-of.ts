// What of the page's story a draft takes, after everything that the writer decided about it. Pure.
import type { PageWindow } from '../../clip/page/live-page';
import { type ArrangedStory, arrange, pickBlocks } from '../../story/blocks/arrange';
import type { NoteCode } from '../../story/note-codes';
import type { Reading } from '../../story/reading/reading';
import type { Story } from '../../story/types';
import type { Edits } from '../edits';
import type { Site } from '../site/site';
import { withOwnTexts } from './own-text';
import { composeLink, composeQuote } from './quote';
import { type Scope, scopeFor } from './scope';
import { changesText } from './text-fields';

/** What a story is made of, besides its reading; the fields that are typed into most are not among it. */
const ingredients = ['scope', 'comment', 'restored', 'omitted', 'forms', 'quoted'] as const;
type Ingredients = Pick<Edits, (typeof ingredients)[number]>;

/** The last story of each reading: the screen is derived anew at every key, and its preview is drawn from this. */
const lastStories = new WeakMap<Reading, { of: string; arranged: ArrangedStory | null }>();

/**
 * The story of a draft, what is beside it, and the names of its blocks.
 * @returns the very same object as long as nothing has changed that goes into it; null: the page has nothing to send
 */
export function arrangedStory(
  page: Reading,
  edits: Edits,
  window: PageWindow,
  site: Pick<Site, 'leftOut'> = {},
): ArrangedStory | null {
  const reading = withOwnTexts(page, edits, window);
  const whole = { ...edits, omitted: omittedOf(edits, site) };
  const of = JSON.stringify(ingredients.map((name) => whole[name]));
  const last = lastStories.get(reading);
  if (last?.of === of) return last.arranged;
  const arranged = newStoryOf(reading, whole);
  lastStories.set(reading, { of, arranged });
  return arranged;
}

/** What the writer left out of the page; at first, what they left out of the site's other pages. An edited text is whole. */
export function omittedOf(edits: Edits, { leftOut = [] }: Pick<Site, 'leftOut'>): string[] {
  return edits.omitted ?? (changesText(edits) ? [] : leftOut.map(({ id }) => id));
}

function newStoryOf(reading: Reading, edits: Ingredients): ArrangedStory | null {
  const { scope: wanted, comment = '', restored = [], omitted = [] } = edits;
  const { forms = {}, quoted = [] } = edits;
  const { article, selection, metadata } = reading;
  const scope = scopeFor(reading, edits);
  const read = (story: Story | null) =>
    story && arrange(story, { restored, omitted, forms }, metadata.lang);
  if (scope === 'article') return read(article && told(article, wanted));
  if (scope === 'selection')
    return read(selection && (article ? selection : withNote(selection, 'selection-instead')));
  if (scope === 'page') return read(reading.page);
  if (scope === 'link') return asOne(composeLink(metadata, comment));
  if (scope !== 'quote') return null;
  const chosen = article && quoted.length > 0 ? read(article) : null;
  const words = chosen ? pickBlocks(chosen, quoted, metadata.lang) : selection;
  return words && asOne(composeQuote(words, metadata, comment));
}

/** A story of the writer's own: what they do not want in it, they do not write. */
function asOne(story: Story): ArrangedStory {
  return { story, parts: [], blockIds: [] };
}

/** Somebody who asked for the selection must not send the article unawares. */
function told(article: Story, wanted: Scope | undefined): Story {
  return wanted === 'selection' || wanted === 'quote'
    ? withNote(article, 'article-instead')
    : article;
}

function withNote(story: Story, code: NoteCode): Story {
  return { ...story, notes: [{ kind: 'doubt', code }, ...story.notes] };
}
