// Players and frames: the address alone in a paragraph. Medium makes an embed of it when the writer presses Enter there.
import type { Flow } from '../flow';
import type { Rule } from '../rule';
import { storyAddress, webSchemes } from '../subset';
import { embedAddress } from './embed-address';

export const embeds: Rule = {
  name: 'embeds',
  filter: ['iframe', 'video', 'audio'],
  lay(element, flow) {
    const src = storyAddress(element.getAttribute('src'), webSchemes);
    if (src) layEmbed(embedAddress(new URL(src)), flow);
  },
};

export function layEmbed(address: string, flow: Flow): void {
  flow.edge();
  flow.mark({ name: 'a', href: address }, () => flow.text(address));
  flow.edge();
  flow.context.note(
    'changed',
    'An embedded player or post became a link; put the cursor behind it and press Enter to embed it on Medium.',
  );
}
