// Article HTML -> Story. The one ordered list of everything that happens to an article, with the reason for the order.
import { inertDocument, type PageWindow } from '../clip/live-page';
import { countWords } from '../clip/words';
import { Flow } from './flow';
import type { Finish, Rule, StoryContext } from './rule';
import { blocks } from './rules/blocks';
import { code } from './rules/code';
import { embeds } from './rules/embeds';
import { figures } from './rules/figures';
import { headingSizes, headings } from './rules/headings';
import { links } from './rules/links';
import { lists } from './rules/lists';
import { marks } from './rules/marks';
import { quotes } from './rules/quotes';
import { tables } from './rules/tables';
import { titleHeading } from './rules/title-heading';
import { sanitize } from './sanitize';
import type { Note, Story } from './types';

/**
 * 1. Sanitising comes first: nothing that reads the markup later can be fooled by it.
 * 2. These rules lay the elements out, each element once, from the outside in. The first rule that names an element
 *    has it, so what keeps its inside to itself (code, tables, figures) stands before what opens it.
 */
export const rules: readonly Rule[] = [
  code,
  tables,
  embeds,
  figures,
  lists,
  quotes,
  headings,
  links,
  marks,
  blocks,
];

/**
 * 3. These look at the whole story once it stands. The title goes first, because its size would otherwise count
 *    among the sizes present.
 */
export const finishes: readonly Finish[] = [titleHeading, headingSizes];

export interface ComposeOptions {
  /** Absolute address of the page. */
  url: string;
  title: string;
  /** BCP 47, or null. */
  lang: string | null;
  window: PageWindow;
}

const byElement = new Map(
  rules.toReversed().flatMap((rule) => rule.filter.map((name) => [name, rule] as const)),
);

/**
 * @param html an article as found; hostile
 * @returns the Story; composing its html again gives the same html
 */
export function composeStory(html: string, { url, title, lang, window }: ComposeOptions): Story {
  const notes: Note[] = [];
  const context: StoryContext = {
    url,
    title,
    note(kind, text) {
      if (!notes.some((note) => note.text === text)) notes.push({ kind, text });
    },
  };
  const flow = new Flow({ document: inertDocument(window), rules: byElement, context });
  flow.visitChildren(sanitize(html, window));
  flow.close();
  const { body } = flow;
  for (const finish of finishes) finish.apply(body, context);
  return {
    html: body.innerHTML,
    notes,
    words: countWords(blockTexts(body), lang),
    images: body.querySelectorAll('img').length,
  };
}

/** The text of each block; the words at the edges of two blocks must not count as one. */
function* blockTexts(body: Element): Generator<string> {
  for (const block of body.querySelectorAll('p, h2, h3, li, pre, figcaption'))
    yield [...textsIn(block)].join('');
}

function* textsIn(node: Node): Generator<string> {
  for (const child of node.childNodes)
    if (child.nodeName === 'BR') yield '\n';
    else if (child.nodeType === 3) yield child.nodeValue ?? '';
    else yield* textsIn(child);
}
