// Many pages put each paragraph into a box of its own, often into two. What stands beside a line then says nothing of it.
// Part of trimming.
import { lineOf } from '../leaves';
import { classOf } from '../names';
import { isParagraph } from '../prose';
import { fewestEntries } from '../thresholds';

const isHeading = /^h[1-6]$/;

/**
 * Takes paragraphs and headings out of the boxes that hold nothing else, where a page boxes its paragraphs in one manner:
 * the same classes around three or more of them. A line that stands in a box of another kind stays in it, because that may
 * say what the line is.
 * @param article changed in place; no word goes
 */
export function joinFlow(article: Element): void {
  const boxed = [...article.querySelectorAll('p, h1, h2, h3, h4, h5, h6')].flatMap((block) => {
    const box = boxOf(block, article);
    return box === block ? [] : [{ block, box, manner: mannerOf(block, box) }];
  });
  const counts = new Map<string, number>();
  for (const { block, manner } of boxed)
    if (isParagraph(block)) counts.set(manner, (counts.get(manner) ?? 0) + 1);
  const isUsual = (manner: string) => (counts.get(manner) ?? 0) >= fewestEntries;
  for (const { block, box, manner } of boxed) if (isUsual(manner)) box.replaceWith(block);
  // Readability has opened such boxes around paragraphs, and made a p of those around headings.
  const rows = new Set(
    [...article.querySelectorAll('p')].filter(isParagraph).map((it) => it.parentElement),
  );
  for (const { block, box } of boxed)
    if (isHeading.test(block.localName) && rows.has(box.parentElement)) box.replaceWith(block);
}

/** The widest box with no other words and no other element; the block itself where there is none. */
function boxOf(block: Element, article: Element): Element {
  let box = block;
  for (let up = box.parentElement; up && up !== article; up = up.parentElement) {
    if (!/^(?:div|section|p)$/.test(up.localName) || up.childElementCount > 1) break;
    if (lineOf(up) !== lineOf(block)) break;
    box = up;
  }
  return box;
}

/** What the boxes around a block are called, from the outside in. */
function mannerOf(block: Element, box: Element): string {
  const names = [block.localName];
  for (let up = block.parentElement; up; up = up.parentElement) {
    names.unshift(`${up.localName}.${classOf(up)}`);
    if (up === box) break;
  }
  return names.join('>');
}
