// Which blocks of a page came out of Readability again: they carry numbers through it.

const numbered =
  'p, h1, h2, h3, h4, h5, h6, pre, ul, ol, li, dl, dt, dd, table, blockquote, figure, img, iframe, video, audio';
const number = 'data-block';

/** Gives each block a number that Readability hands through. */
export function numberBlocks(container: Element): void {
  let next = 0;
  for (const block of container.querySelectorAll(numbered)) {
    block.setAttribute(number, String(next));
    next += 1;
  }
}

/** Takes the numbers off again. */
export function forgetNumbers(element: Element): void {
  for (const block of element.querySelectorAll(`[${number}]`)) block.removeAttribute(number);
}

/** The numbers of the blocks that Readability kept. */
export function numbersIn(found: Element): ReadonlySet<string | null> {
  return new Set([...found.querySelectorAll(`[${number}]`)].map((it) => it.getAttribute(number)));
}

/** @returns whether it is one of the kept blocks */
export function isKeptBlock(kept: ReadonlySet<string | null>, block: Element): boolean {
  return kept.has(block.getAttribute(number));
}

/** @returns whether it carries a number */
export function isNumbered(block: Element): boolean {
  return block.hasAttribute(number);
}

/** Whether something of a part is kept. */
export function isIn(kept: ReadonlySet<string | null>, part: Element): boolean {
  return [...part.querySelectorAll(`[${number}]`)].some((it) => isKeptBlock(kept, it));
}

export interface Survivors {
  /** The blocks that were kept, in order. */
  blocks: Element[];
  /** With all that stands around them. */
  alive: ReadonlySet<Element>;
}

/** What was kept of a container. */
export function survivorsIn(container: Element, kept: ReadonlySet<string | null>): Survivors {
  const blocks = [...container.querySelectorAll(`[${number}]`)].filter((it) =>
    isKeptBlock(kept, it),
  );
  const alive = new Set<Element>();
  for (const block of blocks)
    for (let up: Element | null = block; up && !alive.has(up); up = up.parentElement) alive.add(up);
  return { blocks, alive };
}

/** @returns what the block of a page was that a kept one comes from; undefined of an element without a number */
export function twinsAmong(blocks: readonly Element[]): (kept: Element) => Element | undefined {
  const twins = new Map(blocks.map((it) => [it.getAttribute(number), it]));
  return (kept) => twins.get(kept.getAttribute(number));
}

/** The narrowest box around all that was kept; null when that is nothing. */
export function boxOfKept(page: Element, kept: ReadonlySet<string | null>): Element | null {
  const { blocks } = survivorsIn(page, kept);
  let box = blocks[0]?.parentElement ?? null;
  const last = blocks.at(-1) ?? null;
  while (box && !box.contains(last)) box = box.parentElement;
  return box;
}
