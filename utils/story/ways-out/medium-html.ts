// Story -> the HTML for Medium's API: `contentFormat: "html"`.
// https://github.com/Medium/medium-api-docs#creating-a-post
import type { PageWindow } from '../../clip/page/live-page';
import { shapeAsChosen } from '../forms/shape-as-chosen';
import { renamed } from '../shape/rename';
import { withoutPicture } from '../shape/without-picture';
import { sanitizedBody } from '../story-tree';
import type { TableForm } from '../tables/table-form';
import type { Story } from '../types';
import { type ContentPart, contentOf } from './medium-content';

/**
 * A story as HTML for Medium's API.
 * @param title plain text
 * @param addresses of uploaded pictures, by id; without one, a picture keeps its address on the web, or else only its caption
 */
export function toMediumHtml(
  story: Pick<Story, 'html'>,
  title: string,
  window: PageWindow,
  addresses: ReadonlyMap<string, string> = new Map(),
): string {
  return contentOf(toMediumContent(story, title, window), addresses);
}

/** Options of toMediumContent. */
export interface ContentOptions {
  tables?: TableForm;
  /** Plain text. */
  subtitle?: string;
}

/**
 * The same before the pictures are uploaded. The API does not put the title into the body, so it comes first as <h1>. The API
 * reads headings in its own way: a later <h1> is big, an <h3> is small, and the first <h2> becomes the subtitle. So big headings
 * leave as <h1> and small ones as <h3>. There is no other <h2>, because the API would take it out of the text.
 *
 * @param title plain text
 */
export function toMediumContent(
  story: Pick<Story, 'html'>,
  title: string,
  window: PageWindow,
  options?: ContentOptions,
): ContentPart[] {
  return mediumContentOf(sanitizedBody(story.html, window), title, options);
}

/** The same of a story that is a tree already; the tree is used up. */
export function mediumContentOf(
  body: Element,
  title: string,
  { tables = 'auto', subtitle = '' }: ContentOptions = {},
): ContentPart[] {
  shapeAsChosen(body, tables);
  for (const big of body.querySelectorAll('h2')) renamed(big, 'h1');
  const heading = body.ownerDocument.createElement('h1');
  heading.textContent = title;
  body.prepend(heading, ...subtitleIn(body.ownerDocument, subtitle));
  const parts: ContentPart[] = [];
  for (const block of [...body.children]) {
    const part = partOf(block);
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

/** The API reads an <h2> right under the title as the subtitle. */
function subtitleIn(document: Document, subtitle: string): Element[] {
  if (subtitle === '') return [];
  const element = document.createElement('h2');
  element.textContent = subtitle;
  return [element];
}

/** Marks the place of the address. No address contains it. */
const gap = '\u0000';

function partOf(block: Element): ContentPart {
  const embedded = block.querySelector('img[data-picture]');
  if (!embedded) return block.outerHTML;
  const image = block.ownerDocument.createElement('img');
  image.setAttribute('src', gap);
  const alt = embedded.getAttribute('alt');
  if (alt) image.setAttribute('alt', alt);
  const picture = embedded.getAttribute('data-picture') ?? '';
  embedded.replaceWith(image);
  const [before = '', after = ''] = block.outerHTML.split(gap, 2);
  const box = block.ownerDocument.createElement('div');
  box.append(block);
  const remote = embedded.getAttribute('src');
  if (remote === null) withoutPicture(image);
  else image.setAttribute('src', remote);
  return { picture, before, after, without: box.innerHTML };
}
