// Links with an absolute address; all others keep their words only. Medium has no jumps within a story.
import type { Rule } from '../rule';
import { linkSchemes, storyAddress } from '../subset';

/** What blogs put beside a heading to link to it. */
const anchorSign = /^[\s#¶§🔗∞]*$/u;

export const links: Rule = {
  name: 'links',
  filter: ['a'],
  lay(element, flow) {
    const address = element.getAttribute('href');
    if (address === null || isJump(address, flow.context.url)) {
      const isSign = address !== null && anchorSign.test(element.textContent ?? '');
      if (!isSign || element.querySelector('img')) flow.visitChildren(element);
      return;
    }
    const href = storyAddress(address, linkSchemes);
    if (href) flow.mark({ name: 'a', href }, () => flow.visitChildren(element));
    else flow.visitChildren(element);
  },
};

function isJump(address: string, page: string): boolean {
  if (address.startsWith('#')) return true;
  const [target, fragment] = address.split('#', 2);
  return fragment !== undefined && target === page.split('#', 1)[0] && !fragment.startsWith('!');
}
