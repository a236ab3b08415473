// Story HTML -> a document of the editor, and back.
import { DOMParser, DOMSerializer, type Node } from 'prosemirror-model';
import { inertDocument, type PageWindow } from '../../clip/page/live-page';
import { composeStory } from '../compose';
import { sanitizedBody } from '../story-tree';
import { storySchema } from './schema';

/** What composing needs to know of the page. */
export interface About {
  /** Address of the page. */
  url: string;
  /** BCP 47, or null. */
  lang: string | null;
  window: PageWindow;
}

const parser = DOMParser.fromSchema(storySchema);
const serializer = DOMSerializer.fromSchema(storySchema);

/** @param body has story elements. @returns a document; a paragraph that nothing is in stands for an empty story */
export function documentIn(body: Element): Node {
  return parser.parse(body, { preserveWhitespace: true });
}

/** @param html of a Story; sanitised again, because it came from a page or from the storage */
export function documentOf(html: string, window: PageWindow): Node {
  return documentIn(sanitizedBody(html, window));
}

/**
 * What the story is after editing. The document goes through the rules that make every story, so it is normal: no empty
 * blocks, single spaces, items without needless paragraphs.
 */
export function storyHtmlOf(document: Node, about: About): string {
  const inert = inertDocument(about.window);
  serializer.serializeFragment(document.content, { document: inert }, inert.body);
  return composed(inert.body, about);
}

/** Composes what the writer made: headings keep their sizes, and no heading is taken for the title. */
export function composed(body: Element, { url, lang, window }: About): string {
  return composeStory(body, { url, title: '', lang, window, isEdited: true }).html;
}
