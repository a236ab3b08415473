// Story -> the clipboard, for pasting into Medium's editor. The editor reads headings differently from the API.
import type { PageWindow } from '../../clip/page/live-page';
import { renamed } from '../shape/rename';
import { withoutPicture } from '../shape/without-picture';
import { webSchemes } from '../subset';
import type { TableForm } from '../tables/table-form';
import type { Story } from '../types';
import { mediumShape } from './medium-shape';

/** A story on the clipboard. */
export interface ClipboardStory {
  html: string;
  /** The same as plain text, for editors that do not accept HTML. */
  text: string;
  /** Alternative texts of the pictures that are left out: Medium's editor accepts only pictures with an address on the web. */
  leftOut: string[];
}

/**
 * Makes the HTML and the text for a paste. The first <h1> of a paste becomes the title. After it, <h3> is a big heading and <h4>
 * a small one. A table that should be a picture becomes a list, because a pasted picture needs an address.
 *
 * @param title plain text
 */
export function toClipboardHtml(
  story: Pick<Story, 'html'>,
  title: string,
  window: PageWindow,
  tables: TableForm = 'auto',
): ClipboardStory {
  return written(mediumShape(story.html, window, tables), title);
}

/** The same for some blocks of a story, to be pasted into one that has its title. */
export function toClipboardBlocks(
  story: Pick<Story, 'html'>,
  window: PageWindow,
  tables: TableForm = 'auto',
): ClipboardStory {
  return written(mediumShape(story.html, window, tables), null);
}

function written(body: Element, title: string | null): ClipboardStory {
  const leftOut = withoutData(body);
  for (const small of body.querySelectorAll('h3')) renamed(small, 'h4');
  for (const big of body.querySelectorAll('h2')) renamed(big, 'h3');
  if (title !== null) {
    const heading = body.ownerDocument.createElement('h1');
    heading.textContent = title;
    body.prepend(heading);
  }
  const text = [...body.children].map(plain).join('\n\n');
  for (const block of body.querySelectorAll('pre')) markCode(block);
  return { html: body.innerHTML, text, leftOut };
}

/**
 * Sets Medium's attributes of a code block. Mode 2 has a chosen language, mode 0 has none. Mode 1 would let Medium guess, and
 * Medium takes shell for C#. An empty line would end the block in the editor, but a line with a space does not.
 */
function markCode(block: Element): void {
  const language = block.getAttribute('data-lang');
  block.removeAttribute('data-lang');
  block.setAttribute('data-code-block-mode', language ? '2' : '0');
  if (language) block.setAttribute('data-code-block-lang', language);
  block.textContent = (block.textContent ?? '').replace(/^$/gm, ' ');
}

function withoutData(body: Element): string[] {
  const leftOut: string[] = [];
  for (const image of body.querySelectorAll('img')) {
    const url = URL.parse(image.getAttribute('src') ?? '');
    if (url && webSchemes.test(url.protocol)) continue;
    leftOut.push(image.getAttribute('alt') ?? '');
    withoutPicture(image);
  }
  return leftOut;
}

function plain(block: Element): string {
  const image = block.querySelector('img');
  if (image)
    return [image.getAttribute('alt'), image.getAttribute('src'), lines(block)]
      .filter(Boolean)
      .join('\n');
  if (block.localName === 'hr') return '* * *';
  if (block.localName === 'blockquote')
    return [...block.children].map((it) => `> ${lines(it).replaceAll('\n', '\n> ')}`).join('\n>\n');
  const isNumbered = block.localName === 'ol';
  if (isNumbered || block.localName === 'ul')
    return [...block.children]
      .map((item, index) => `${isNumbered ? `${index + 1}.` : '•'} ${lines(item)}`)
      .join('\n');
  return lines(block);
}

function lines(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  for (const link of copy.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (href && link.textContent !== href) link.append(` (${href})`);
  }
  return copy.textContent ?? '';
}
