// Links with an absolute address. A jump within the page becomes a link to its place on the page, since no reader of
// the story has the page's own places.
import type { Rule } from '../flow/rule';
import { linkSchemes, storyAddress } from '../subset';
import { noteLabel } from './footnotes';
import { jumpTarget } from './jumps';

/** What pages put beside a heading to link to it, and behind a footnote to lead back. */
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
    // Headings on many pages are links to themselves, from within or from around.
    const isHeadings = flow.isHeading || element.querySelector('h1, h2, h3, h4, h5, h6') !== null;
    if (target === '' || isHere || (target !== null && isHeadings)) return inside();
    const absolute = target === null ? address : `${url.split('#', 1)[0]}#${target}`;
    const href = storyAddress(absolute, linkSchemes);
    if (href) flow.mark({ name: 'a', href }, inside);
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
