// Players and frames become their address, alone in a paragraph. Medium embeds it when the writer presses Enter after it.
import { cutText } from '../../cut-text';
import type { Flow, Rule } from '../flow/rule';
import { storyAddress, webSchemes } from '../subset';
import { embedAddress } from './embed-address';

export const embeds: Rule = {
  name: 'embeds',
  filter: ['iframe', 'video', 'audio'],
  lay: layAddress,
};

/** Lays out an embedded element by its `src`, or by the address that is its text. Without an address it does nothing. */
export function layAddress(element: Element, flow: Flow): void {
  const source = element.getAttribute('src') ?? element.textContent;
  const address = storyAddress(source, webSchemes);
  if (address) layEmbed(embedAddress(new URL(address)), flow, element.getAttribute('title'));
}

/** Characters of a title. */
const longestTitle = 200;

/** Lays out an address as a link in its own paragraph, with a note. @param title of what is embedded */
export function layEmbed(address: string, flow: Flow, title: string | null = null): void {
  flow.edge();
  // Now, while the paragraph to come is the next block.
  flow.context.note('changed', 'embed');
  const said = cutText((title ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim(), longestTitle);
  flow.mark({ name: 'a', href: address, title: said }, () => flow.text(address));
  flow.edge();
}
