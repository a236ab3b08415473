// What Medium cannot show of a story's blocks, told before anything is sent.

import { shapeForMedium } from '../shape/shape-for-medium';
import type { NoteSink } from '../types';

/** Shapes a story's blocks for Medium, only for the notes. @param body is used up */
export function noteLosses(body: Element, noteOn: (block: number) => NoteSink): void {
  const hasMarks = body.querySelector('sup, sub, s') !== null;
  for (const [index, block] of [...body.children].entries()) {
    if (!losesSomething(block) && !(hasMarks && block.querySelector('sup, sub, s'))) continue;
    const box = body.ownerDocument.createElement('div');
    box.append(block);
    shapeForMedium(box, noteOn(index));
  }
}

/** Whether a block can lose something in Medium's shape. Paragraphs and lists of plain lines, the most common, cannot. */
function losesSomething(block: Element): boolean {
  const name = block.localName;
  if (name === 'blockquote') return block.querySelector('table, ul, ol, h4, h5, h6') !== null;
  if (name === 'ul' || name === 'ol')
    return block.hasAttribute('start') || block.querySelector(blocksInItems) !== null;
  return /^(?:table|h[4-6])$/.test(name);
}

const blocksInItems = 'p, h2, h3, h4, h5, h6, blockquote, ul, ol, pre, figure, hr, table';
