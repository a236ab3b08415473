// An article as boxes within boxes, measured in one walk. A block is a box that holds text and no further box.

/** What an element with text holds. */
export interface Box {
  element: Element;
  parent: Box | null;
  depth: number;
  /** Characters of text, and of those in links. */
  text: number;
  linked: number;
  /** Characters outside of links of its longest block. */
  longest: number;
  blocks: number;
  headings: number;
  sentences: number;
  /** Boxes beside it with its name and its classes, itself among them. */
  kin: number;
  boxes: Box[];
}

export interface Block {
  box: Box;
  /** White space collapsed. */
  line: string;
  /** Characters of the article's text before it. */
  before: number;
}

const boxes =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|figure|figcaption|footer|form|h[1-6]|header|hgroup|li|main|nav|ol|p|pre|section|summary|table|ul)$/;
/** Whole by themselves, whatever stands inside. */
const whole = /^(?:pre|table|figure)$/;

export const isHeading = /^h[1-6]$/;

/** @returns the article's outermost box, and its blocks in the order of the page */
export function measured(article: Element): { top: Box; blocks: Block[] } {
  const blocks: Block[] = [];
  let before = 0;

  const fill = (node: Node, box: Box, inLink: boolean, isWhole: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const { length } = (child.nodeValue ?? '').trim();
        box.text += length;
        before += length;
        if (inLink) box.linked += length;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (!isWhole && boxes.test(element.localName)) visit(element, box, inLink);
      else fill(element, box, inLink || element.matches('a[href]'), isWhole);
    }
  };

  const visit = (element: Element, parent: Box | null, inLink: boolean): Box => {
    const box: Box = {
      element,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      ...{ text: 0, linked: 0, longest: 0, blocks: 0, headings: 0, sentences: 0, kin: 1 },
      boxes: [],
    };
    const start = before;
    fill(element, box, inLink, whole.test(element.localName));
    if (box.boxes.length === 0 && box.text > 0) {
      const line = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      box.blocks = 1;
      box.longest = box.text - box.linked;
      box.sentences = line.match(/[.!?…](?=\s|["'”’»)]|$)|[。！？।؟]/g)?.length ?? 0;
      if (isHeading.test(element.localName)) box.headings = 1;
      blocks.push({ box, line, before: start });
    }
    countKin(box.boxes);
    if (parent && box.text > 0) addTo(parent, box);
    return box;
  };
  return { top: visit(article, null, false), blocks };
}

function addTo(parent: Box, box: Box): void {
  parent.boxes.push(box);
  parent.text += box.text;
  parent.linked += box.linked;
  parent.longest = Math.max(parent.longest, box.longest);
  parent.blocks += box.blocks;
  parent.headings += box.headings;
  parent.sentences += box.sentences;
}

/** Its name and its classes. */
export function kindOf({ element }: Box): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`;
}

function countKin(row: readonly Box[]): void {
  const kinds = Map.groupBy(row, kindOf);
  for (const box of row) box.kin = kinds.get(kindOf(box))?.length ?? 1;
}
