// Recognises story HTML without parsing it. A browser serialised it from the story's own elements, so a few patterns can
// describe all of it. With only these elements, every parser reads the same tags as the patterns.
import { isFormOf } from './forms/forms';
import {
  codeLanguage,
  linkSchemes,
  pictureId,
  storyAddress,
  storyAttributes,
  storyElements,
  webSchemes,
} from './subset';

const piece = /[^<]+|<\/([a-z0-9]+)>|<([a-z0-9]+)((?: [a-z-]+="[^"]*")*)>/y;
const attribute = / ([a-z-]+)="([^"]*)"/g;
const valuePatterns: Readonly<Record<string, RegExp>> = {
  'data-picture': pictureId,
  'data-lang': codeLanguage,
  'data-cols': /^\d{1,4}$/,
  'data-rows': /^\d{1,4}$/,
  start: /^\d{1,6}$/,
};
const names: ReadonlySet<string> = new Set(storyElements);
const empty = new Set(['br', 'hr', 'img']);

/** The references that serialising writes. Any other one could hide an address. */
const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** Whether a text has only the story's elements, correctly nested, with only allowed attributes and values. */
export function isStoryHtml(html: string): boolean {
  const open: string[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < html.length) {
    const [whole, closed, opened, attributes = ''] = piece.exec(html) ?? [];
    if (whole === undefined) return false;
    if (closed !== undefined && open.pop() !== closed) return false;
    if (opened === undefined) continue;
    if (!names.has(opened) || !hasAllowedAttributes(opened, attributes)) return false;
    if (!empty.has(opened)) open.push(opened);
  }
  return open.length === 0;
}

function hasAllowedAttributes(element: string, attributes: string): boolean {
  const known = storyAttributes[element] ?? [];
  for (const [, name = '', value = ''] of attributes.matchAll(attribute))
    if (!known.includes(name) || !isValue(name, value, element)) return false;
  return true;
}

function isValue(name: string, written: string, element: string): boolean {
  if (/&(?!(?:amp|lt|gt|quot|nbsp);)/.test(written)) return false;
  const value = written.replace(/&[a-z]+;/g, (it) => references[it] ?? it);
  if (name === 'href') return storyAddress(value, linkSchemes) !== null;
  if (name === 'data-form') return isFormOf(element, value);
  if (name === 'src') return storyAddress(value, webSchemes) !== null;
  const pattern = valuePatterns[name];
  return pattern === undefined || pattern.test(value);
}
