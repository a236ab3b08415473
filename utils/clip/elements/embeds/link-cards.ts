// What authors set into their text by their editor's menu and a site draws as boxes: the card of another page, a button, a
// sound. Whoever looks for the article takes a short box of links for furniture, but no paragraph.
import { wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import type { LivePage } from '../../page/live-page';
import type { LiveReader } from '../reader';

export const linkCard = wholeName(namesOf('linkCard'));

const title = '[class*="title"], h1, h2, h3, h4, strong';
const sound = 'audio[src], audio source[src]';

/** Elements, and characters; what holds more is no card, whatever it is called. */
const most = { elements: 80, characters: 800 };

/** A card becomes a paragraph: the link with its title, below that what else it says, and its other links. */
export const readLinkCard: LiveReader = (live, page) => {
  const words = (it: Element) => (page.textContent(it) ?? '').replace(/\s+/g, ' ').trim();
  if (page.count(live) > most.elements || words(live).length > most.characters) return null;
  const anchor = (words: string, address: string) => {
    const link = page.clone.createElement('a');
    link.setAttribute('href', address);
    link.textContent = words;
    return link;
  };
  const links = [...page.all(live, 'a[href]')].filter(
    (it) => words(it) !== '' && !/^(?:#|javascript:)/i.test(page.attribute(it, 'href')),
  );
  const titles = [...page.all(live, title)];
  const titled = links.find(
    (it) => page.all(it, title).length > 0 || titles.some((box) => holds(box, it, page)),
  );
  const lines: (Element | string)[] = [];
  if (titled) {
    const isRest = (it: Element) => !links.some((link) => link === it || holds(link, it, page));
    const beside = linesOf(live, page).filter((it) => it !== live && isRest(it));
    const [first = '', ...more] = [...linesOf(titled, page), ...beside].map(words).filter(Boolean);
    lines.push(anchor(first, page.attribute(titled, 'href')), ...more);
  }
  for (const it of links)
    if (it !== titled) lines.push(anchor(words(it), page.attribute(it, 'href')));
  const [player] = page.all(live, sound);
  const [name] = titles;
  if (lines.length === 0 && player && name)
    lines.push(anchor(words(name), page.attribute(player, 'src')));
  if (lines.length === 0) return null;
  const copy = page.clone.createElement('p');
  for (const line of lines) {
    if (copy.firstChild) copy.append(page.clone.createElement('br'));
    copy.append(line);
  }
  // What the card says beside its parts would be lost.
  const isWhole = signs(copy.textContent) === signs(page.textContent(live));
  return isWhole || links.length === 0 ? { copy, children: null } : null;
};

/** How many there are, without white space. */
function signs(text: string | null): number {
  return (text ?? '').replace(/\s+/g, '').length;
}

function holds(box: Element, element: Element, page: LivePage): boolean {
  return [...page.all(box, page.localName(element))].includes(element);
}

/** What of a link has words and no element in it; or the link, where it has words of its own. */
function linesOf(link: Element, page: LivePage): Element[] {
  const parts = [...page.all(link, '*')].filter((it) => page.all(it, '*').length === 0);
  const said = parts.reduce((sum, it) => sum + signs(page.textContent(it)), 0);
  return said === signs(page.textContent(link)) ? parts : [link];
}
