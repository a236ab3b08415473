// What the model is told of each block. No words of a language, but for one weak voice.

import { isSentence } from '../../../../utils/clip/article/prose';
import { isBoilerplateLabel } from '../../../../utils/clip/known/boilerplate-labels';
import { date, invitation, signed, signUp } from '../../../../utils/clip/known/phrases';
import { type Block, type Box, isHeading, kindOf } from './boxes';

export interface Told {
  title: string;
  /** Address of the page. */
  url: string;
}

const tags = [
  /^p$/,
  /^div$/,
  /^li$/,
  /^h[12]$/,
  /^h[3-6]$/,
  /^(?:pre|table|figure|figcaption)$/,
  /^(?:blockquote|dd|dt)$/,
];

const names = {
  elsewhere:
    /relat|recommend|similar|teaser|card|tile|grid|promo|latest|popular|trending|more|next/i,
  remarks: /comment|reply|respon|review|discuss/i,
  about: /author|bio|byline|meta|info|date|tag|categor|topic|credit/i,
  asks: /share|social|subscri|newsletter|sign-?up|form|cta|banner|advert|\bads?\b|sponsor|affil|product|shop|buy|donat|widget|button/i,
  furniture: /sidebar|aside|footer|header|nav|menu|rail|toc|breadcrumb|pag(?:er|inat)/i,
  pictures: /caption|figure|media|image|gallery|photo|video/i,
  text: /content|body|entry|text|prose|copy|rich|story|paragraph/i,
};

/** Boxes up to which a name or a list is looked for. */
const far = 9;
/** Boxes above a block by which it is told what else is like it. */
const pathLevels = 3;
/** Share of the prose that the main box holds. */
const most = 0.6;

const log = (number: number) => Math.log2(1 + number);
const share = (part: number, all: number) => part / Math.max(1, all);
const proseOf = ({ box }: Block) => box.text - box.linked;

/** @returns for each block its features by name; all have the same names in the same order */
export function featuresOf(
  { top, blocks }: { top: Box; blocks: readonly Block[] },
  told: Told,
): Record<string, number>[] {
  const paths = blocks.map(({ box }) => pathOf(box));
  const prose = blocks.reduce((sum, block) => sum + proseOf(block), 0);
  const ofPath = new Map<string, number>();
  const ofKind = new Map<string, number>();
  for (const [index, block] of blocks.entries()) {
    const [path = '', kind] = [paths[index], kindOf(block.box)];
    ofPath.set(path, (ofPath.get(path) ?? 0) + proseOf(block));
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
  }
  const [main] = [...ofPath].toSorted(([, one], [, other]) => other - one)[0] ?? [''];
  const [first, last] = [paths.indexOf(main), paths.lastIndexOf(main)];
  const titleWords = longWords(told.title);
  let heading = -1;
  return blocks.map((block, index) => {
    const { box, line } = block;
    if (isHeading.test(box.element.localName)) heading = index;
    const path = paths[index] ?? '';
    const near = (from: number, to: number) =>
      log(blocks.slice(Math.max(0, from), to).reduce((sum, other) => sum + proseOf(other), 0));
    const words = longWords(line);
    return {
      length: log(box.text),
      links: share(box.linked, box.text),
      sentences: box.sentences,
      'ends as sentences do': isSentence(line) ? 1 : 0,
      digits: share(line.match(/\d/g)?.length ?? 0, line.length),
      capitals: share(line.match(/\p{Lu}/gu)?.length ?? 0, line.length),
      commas: share(line.match(/[,;、،，]/g)?.length ?? 0, line.length),
      tag: tagOf(box),
      'words of known languages': voiceOf(line),
      'words of the title': share(
        [...titleWords].filter((it) => words.has(it)).length,
        titleWords.size,
      ),
      'links to the same site': sameSite(box.element, told.url),
      depth: box.depth,
      'text before': share(block.before, top.text),
      'place among the blocks': share(index, blocks.length),
      'blocks since the heading': index - heading,
      'level of the heading': Number(blocks[heading]?.box.element.localName[1] ?? 0),
      'prose in the five before': near(index - 5, index),
      'prose in the five after': near(index + 1, index + 6),
      'tag before': tagOf(blocks[index - 1]?.box),
      'tag after': tagOf(blocks[index + 1]?.box),
      'blocks of its name and classes': ofKind.get(kindOf(box)) ?? 1,
      'share of the prose in boxes like its own': share(ofPath.get(path) ?? 0, prose),
      'blocks outside of the first and last of the main ones':
        index > last ? index - last : Math.min(0, index - first),
      ...ofMain(box, prose),
      ...ofRow(box),
      ...ofBoxes(box),
      ...ofNames(box),
    };
  });
}

/** The boxes that a block stands in, by name and classes. */
function pathOf(box: Box): string {
  const path: string[] = [];
  for (let at: Box | null = box; at && path.length < pathLevels; at = at.parent)
    path.push(kindOf(at));
  return path.join('<');
}

function tagOf(box: Box | undefined): number {
  return box ? tags.findIndex((tag) => tag.test(box.element.localName)) : -2;
}

function longWords(text: string): Set<string> {
  const words = text
    .slice(0, 300)
    .toLowerCase()
    .match(/[\p{L}\p{N}]{4,}/gu);
  return new Set(words ?? []);
}

function voiceOf(text: string): number {
  const line = text.toLowerCase();
  if (line.length > 100) return 0;
  if (isBoilerplateLabel(line) || invitation.test(line) || signUp.test(line)) return 2;
  return date.test(line) || signed.test(line) ? 1 : 0;
}

/** A share; -1 without links. */
function sameSite(element: Element, url: string): number {
  const links = [...element.querySelectorAll('a[href]')];
  const { host } = new URL(url);
  const same = links.filter((it) => URL.parse(it.getAttribute('href') ?? '', url)?.host === host);
  return links.length === 0 ? -1 : same.length / links.length;
}

/** The box around it with most of the article's prose, and the part of that in which it stands. */
function ofMain(box: Box, prose: number) {
  let [main, branch, levels] = [box, box, 0];
  while (main.parent && main.text - main.linked < prose * most) {
    branch = main;
    main = main.parent;
    levels += 1;
  }
  return {
    'boxes up to the main one': levels,
    'share of the main box in its part': share(branch.text, main.text),
  };
}

/** The narrowest box around it that stands in a row of three or more. */
function ofRow(box: Box) {
  let [row, levels]: [Box | null, number] = [box, 0];
  while (row && row.kin < 3) {
    row = row.parent;
    levels += 1;
  }
  return {
    'boxes in its row': row?.kin ?? 0,
    'links in its card': row ? share(row.linked, row.text) : 0,
    'longest prose in its card': log(row?.longest ?? 0),
    'boxes up to its card': row ? levels : far,
  };
}

function ofBoxes(box: Box): Record<string, number> {
  const features: Record<string, number> = {};
  let at = box;
  for (let level = 1; level <= 4; level += 1) {
    at = at.parent ?? at;
    features[`length of box ${level}`] = log(at.text);
    features[`links in box ${level}`] = share(at.linked, at.text);
    features[`longest prose in box ${level}`] = log(at.longest);
    features[`headings in box ${level}`] = share(at.headings, at.blocks);
    features[`blocks in box ${level}`] = at.blocks;
  }
  return features;
}

/** How many boxes up class or id have such a word, and a list stands. */
function ofNames(box: Box): Record<string, number> {
  const features = Object.fromEntries(
    [...Object.keys(names), 'list'].map((name) => [`boxes up to ${name}`, far]),
  );
  let distance = 0;
  const note = (name: string) => {
    features[`boxes up to ${name}`] = Math.min(features[`boxes up to ${name}`] ?? far, distance);
  };
  for (let up: Box | null = box; up && distance < far; up = up.parent, distance += 1) {
    const said = `${up.element.getAttribute('class') ?? ''} ${up.element.id}`;
    for (const [name, pattern] of Object.entries(names)) if (pattern.test(said)) note(name);
    if (/^[uo]l$/.test(up.element.localName)) note('list');
  }
  return features;
}
