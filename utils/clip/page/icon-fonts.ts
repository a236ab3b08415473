// Icons that a font draws in the place of a word, as "chevron_right": nobody sees the word. Known by the font, which most
// pages take by the class names of its makers.
import { type LivePage, nodeTypes } from './live-page';

const made = /(?:^|\s)(?:google-)?material-(?:icons|symbols)/;
const font = /^[^,]*(?:icons\b|\bicon\b|icomoon|symbols\b|ligatures?\b)/i;
const word = /^\s*[a-z][a-z0-9_-]{1,40}\s*$/;

/** Whether an element's word is the name of an icon, which a font draws in its place. */
export function isIconWord(live: Element, name: string, classes: string, page: LivePage): boolean {
  const isMade = name.endsWith('-icon') || (classes.includes('material-') && made.test(classes));
  if (!isMade && name !== 'i' && name !== 'span') return false;
  const text = page.firstChild(live);
  if (!text || page.nodeType(text) !== nodeTypes.text || page.nextSibling(text)) return false;
  if (!word.test(page.data(text as Text))) return false;
  if (isMade) return true;
  const known = classes === '' ? undefined : page.iconFonts.get(classes);
  if (known !== undefined) return known;
  const isFont = font.test(page.style(live).fontFamily);
  page.iconFonts.set(classes, isFont);
  return isFont;
}
