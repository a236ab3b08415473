// Who wrote it: the names alone, without the day and the reading time that stand in the same line.

import { isBoilerplateLabel } from '../known/boilerplate-labels';
import { partOfName } from '../known/class-names';
import { date, readingTime } from '../known/phrases';
import type { Declared } from '../page/declared';
import { sameLetters, wordsOf } from '../text/letters';
import { plainText } from '../text/plain-text';
import { afterTitle, besideTitle, isLine } from './beside';

/** Characters. */
const longestName = 80;
const longestByline = 200;
/** Boxes that are looked at. */
const mostBoxes = 3;

/** Where pages name the author beside the text. */
const signatures =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .p-author, [class*="author"].vcard .fn, .byline, .author';
/** Names of other boxes for it; those of other articles, and of what is said of the author, are called so too. */
const boxNames = 'byline author autor auteur verfasser szerzo yazar forfatter skribent'.split(' ');
const loosely = boxNames.map((it) => `[class*="${it}" i]`).join();
const called = partOfName([...boxNames, 'auth']);
const comment = '[class*="comment" i], [id*="comment" i]';
/** Names in such a box. */
const people =
  '[rel~="author"], [itemprop~="name"], a[href*="/author"], a[href*="/people/"], a[href*="/profile"], a[href*="/user"], a[href*="/@"]';

/** In a library's words a name is "Frame, Ottoline". */
const metas = ['dc.creator', 'dcterms.creator', 'citation_author'];

export interface BylineClaims {
  body: Element;
  declared: Declared;
  /** Names in JSON-LD. */
  linked: string[];
  siteName: string;
  title: string;
}

/** The first claim with a person's name; profiles are often given as addresses. Several authors come together. */
export function bylineOf(claims: BylineClaims): string | null {
  let site: string | null = null;
  for (const claim of namesClaimed(claims, () => site !== null)) {
    const all = claim
      .map((name) => plainText(name, longestByline).replace(/^by\s+/i, ''))
      .filter(isName)
      .filter((name, index, names) => names.findIndex((it) => sameLetters(it, name)) === index);
    const names = all.filter((name) => !sameLetters(name, claims.siteName));
    if (names.length > 0) return plainText(names.join(', '), longestByline);
    site ??= all[0] ?? null;
  }
  return site;
}

/** From the surest; most pages say it in their head, and are not searched for it. */
function* namesClaimed(
  { body, declared, linked, title }: BylineClaims,
  isOfSite: () => boolean,
): Generator<string[]> {
  yield declared.meta('author');
  yield linked;
  yield declared.meta('article:author');
  const inOrder = (name: string) => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1');
  for (const name of metas) yield declared.meta(name).map(inOrder);
  const next = afterTitle(body, title);
  // Other stories are signed too, over the title and far below it.
  for (const box of firstOf(next.filter((it) => it.matches(signatures)))) yield namesIn(box);
  yield firstOf(body.querySelectorAll(loosely)).filter(besideTitle(body, title)).flatMap(surelyIn);
  for (const line of next.filter(isLine))
    if (isSignature(line) || isNameAlone(line)) yield namesIn(line);
  // Far from the title, a signature says less than a page that names its site.
  if (isOfSite()) return;
  for (const box of firstOf(body.querySelectorAll(signatures))) yield namesIn(box);
}

/** Characters of a line that is a signature by its words alone. */
const longestSignature = 120;

/** "Written by Ada Oy, 3 May", under any class name: a name, and no sentence that begins with such a word. */
function isSignature(box: Element): boolean {
  const text = (box.textContent ?? '').trim();
  if (text.length > longestSignature || /[.!?…,;。！？]$/.test(text)) return false;
  if (!partsOf(box).some(isSigning)) return false;
  const words = nameIn(box).split(/\s+/);
  const isLong = (word: string) => word.length > 3 || words.length === 2;
  const isTold = words.length > 1 || box.querySelector('a') !== null || other.test(words[0] ?? '');
  return isTold && words.length <= mostWords && words.every((it) => !isLong(it) || beginsName(it));
}

/** A box that is called after the author, or its first line: a name by which nobody can sign in. */
function isNameAlone(line: Element): boolean {
  const box = line.previousElementSibling ? line : line.parentElement;
  if (![line, box].some((it) => called.test(it?.getAttribute('class') ?? ''))) return false;
  if (line.closest('a, button') || line.querySelector('a, button')) return false;
  const [first = ''] = partsOf(line);
  const words = first.split(' ');
  const isLabel = isSigning(first) || isBoilerplateLabel(first.toLowerCase());
  return !isLabel && words.length > 1 && words.length <= mostAlone && words.every(beginsName);
}

function beginsName(word: string): boolean {
  return word[0] !== word[0]?.toLowerCase() || other.test(word);
}

/** Words of the names in a signature, and of a name without one. */
const mostWords = 6;
const mostAlone = 4;
/** Letters of scripts that have no capitals. */
const other = /^[\u0590-\u08ff\u3040-\u9fff\uac00-\ud7a3]/;

function isName(name: string): boolean {
  return name !== '' && name.length <= longestName && !/^(?:https?:|www\.|@)/i.test(name);
}

function firstOf(boxes: Iterable<Element>): Element[] {
  const found: Element[] = [];
  for (const box of boxes) {
    if (!box.closest(comment)) found.push(box);
    if (found.length === mostBoxes) break;
  }
  return found;
}

function namesIn(box: Element): string[] {
  const kind = ['[rel~="author"]', '[itemprop~="author"]'].find((it) => box.matches(it));
  if (kind) {
    // Two authors stand side by side, or each in a line of a list.
    const parent = box.parentElement;
    const around = parent?.matches('li, span') ? parent.parentElement : parent;
    const beside = [...(around?.querySelectorAll(kind) ?? [])];
    const all = beside.includes(box) ? beside : [box];
    return all.map((it) => nameIn(it.querySelector('[itemprop~="name"]') ?? it));
  }
  const names = peopleIn(box);
  return names.length > 0 ? names : [nameIn(box)];
}

/** Linked names, or one that is said to be the author's. */
function surelyIn(box: Element): string[] {
  const names = peopleIn(box);
  const isSigned = partsOf(box).some(isSigning);
  return names.length > 0 || !isSigned ? names : [nameIn(box)];
}

function peopleIn(box: Element): string[] {
  const names = [...box.querySelectorAll(people)].map(nameIn).filter(isName);
  // "All posts by Ottoline Frame"
  return names.filter((name) => !names.some((it) => it !== name && name.includes(it)));
}

const by =
  /^(?:(?:written|posted|published|story|words|text|reported|photos?) (?:and \w+ )?)?by(?:\s+|\s*:\s*|$)|^(?:(?:[ée]crit|publi[ée]|rédigé) par|(?:escrit[oa]|publicado) por|(?:scritto|pubblicato) da|a cura di|(?:geschrieben|verfasst|veröffentlicht) von|geschreven door|(?:بقلم|كتب(?:ه|ته)?|מאת|כתבה?))(?:\s+|\s*:\s*|$)|^(?:autor(?:in|a)?|author|words|text[eo]?|作者|撰文|文|著者|筆者|執筆|取材・文|글(?:쓴이)?|작성자|автор|текст|الكاتب|írta|szerző|yazan|teksti?|napsala?|συντάκτης|κείμενο|tác giả|penulis)\s*(?:[:：／/]\s*|$)/i;
/** These begin names as well: "von Neumann". Before a first and a last name they mean "by". */
const particle = /^(?:[Vv]on|[Dd]i|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v)(?:$|\s+(?=[A-ZÀ-Þ]\S*\s+\S))/;
const within = /\s(?:by|von|por|par|door)\s/i;
const month =
  '(?:jan|gen|ene|feb|f[eé]v|m[aä]r|a[pbv]r|ma[igy]|ju[nli]|giu|lug|aug|ago|ao[uû]t|sep|set|o[ckt]t|out|nov|d[eéi][cz])[a-zéû]*';
/** From where a day, an hour or the time of reading begins that stands in one line with the name. */
const when = new RegExp(
  `[\\s,(]+(?:(?:on|am|le|el|il|op) )?(?:${month}\\.? \\d|\\d{1,2}\\.? (?:de )?${month}|\\d+[:./-]\\d|\\d+ ?(?:min|分)|(?:19|20)\\d\\d).*`,
  'i',
);
/** What somebody did for the story: "(Text)". */
const inBrackets = /\s\([^()\d]*\)/g;

function isSigning(part: string): boolean {
  return by.test(part) || particle.test(part);
}

/** The name in a line that may hold more; '' when there is none. */
function nameIn(box: Element): string {
  const all = partsOf(box);
  const start = all.findIndex(isSigning);
  for (const part of all.slice(Math.max(start, 0))) {
    const line = part
      .replace(/^By(?=[A-Z])/, '')
      .replace(by, '')
      .replace(particle, '');
    const signed = date.test(line.toLowerCase()) ? line.split(within).at(-1) : line;
    const name = (signed ?? '')
      .replace(when, '')
      .replace(inBrackets, '')
      .replace(/[\s,(:]+$/, '');
    const isOther = readingTime.test(name.toLowerCase()) || date.test(name.toLowerCase());
    if (!isOther && wordsOf(name).join('').replace(/\d/g, '') !== '') return name;
  }
  return '';
}

const line = /^(?:br|div|p|ul|ol|li|time|h[1-6]|section|dl|dt|dd|small|figure|img)$/;

/** The parts of a line: boxes, what signs divide, and elements that touch without a space. */
function partsOf(box: Element): string[] {
  let text = '';
  const add = (node: Node) => {
    if (node.nodeType === 3) {
      const data = node.nodeValue ?? '';
      const touches = /[^\s(/'’-]$/.test(text) && /^[^\s.,;:)/'’-]/.test(data);
      text += touches ? `\n${data}` : data.replace(/\s+/g, ' ');
    }
    const isLine = node.nodeType === 1 && line.test((node as Element).localName);
    if (isLine) text += '\n';
    node.childNodes.forEach(add);
    if (isLine) text += '\n';
  };
  add(box);
  return text
    .split(/\s*[\n|·•∙●│]\s*|\s[–—-]\s/)
    .map((part) => plainText(part, longestByline))
    .filter((part) => part !== '');
}
