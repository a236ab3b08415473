// Links with an absolute address. A jump within the page becomes a link to that place on the page, because the story does not
// have these places.

import type { Rule } from '../flow/rule';
import { keptForm } from '../forms/forms';
import { linkSchemes, storyAddress } from '../subset';
import { noteLabel } from './footnotes';
import { jumpTarget } from './jumps';

/** The sign of a link beside a heading to itself, or of a link from a footnote back to the text. */
const sign = /^(?:[\s#¶§🔗∞↩↑⤴⮌⏎^]|\ufe0e|\ufe0f|\u200b|\u2060|\ufeff)*$/u;

export const links: Rule = {
  name: 'links',
  filter: ['a'],
  lay(element, flow) {
    const { url, ids } = flow.context;
    const address = element.getAttribute('href')?.trim() ?? '';
    const target = jumpTarget(address, url);
    const words = element.textContent?.trim() ?? '';
    const isSign = words !== '' && sign.test(words) && !element.querySelector('img');
    if (target !== null && isSign) return;
    const note = noteLabel(element, url);
    const inside = () => (note ? flow.text(`[${note}]`) : flow.visitChildren(element));
    const isHere = note !== null && ids.has(decoded(target ?? ''));
    // On many pages a heading links to itself, from inside or from around it.
    const isHeadings = flow.isHeading || element.querySelector('h1, h2, h3, h4, h5, h6') !== null;
    if (target === '' || isHere || (target !== null && isHeadings)) return inside();
    const absolute = target === null ? address : `${url.split('#', 1)[0]}#${target}`;
    const href = storyAddress(absolute, linkSchemes);
    // Only an address alone can stand for something embedded.
    const title = words === href ? element.getAttribute('data-title') : null;
    const form = title && keptForm(element, flow.context.isEdited);
    if (href) flow.mark({ name: 'a', href, title, form }, inside);
    else inside();
  },
};

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
