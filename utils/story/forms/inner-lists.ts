// Lists in lists, where the writer wants something else than one list: lines of its items, or paragraphs with lists under them.
import { countedBlocks, numbersIn } from '../flow/counted';

const listed = 'ul[data-form], ol[data-form]';

/** Changes the lists in a body in place. A list that cannot be lines stays as it is, and becomes one list with its parent. */
export function shapeInnerLists(body: Element): void {
  for (const list of [...body.querySelectorAll(listed)]) {
    if (list.parentElement?.localName === 'li') continue;
    if (list.getAttribute('data-form') === 'lines') asLines(list);
    else if (list.getAttribute('data-form') === 'paragraphs') asParagraphs(list);
  }
  for (const list of body.querySelectorAll(listed)) list.removeAttribute('data-form');
}

/** The outer items are paragraphs, and their lists stand at the top. What is in these becomes paragraphs, too. */
function asParagraphs(list: Element): void {
  if (!list.querySelector('ul, ol')) return;
  const numbers = list.localName === 'ol' ? numbersIn(list) : [];
  const blocks = countedBlocks(list, numbers);
  list.replaceWith(...blocks);
  for (const block of blocks) if (/^[uo]l$/.test(block.localName)) asParagraphs(block);
}

function asLines(list: Element): void {
  for (const inner of [...list.querySelectorAll(':scope > li > ul, :scope > li > ol')]) {
    if (inner.querySelector('p, h2, h3, h4, h5, h6, pre, figure, blockquote, hr, table')) continue;
    const before = inner.previousElementSibling;
    const isBlock = before && /^(?:p|h\d)$/.test(before.localName);
    const lines = linesOf(inner, '');
    if (isBlock) {
      before.append(...lines);
      inner.remove();
    } else {
      // The first item may be a list alone.
      if (!inner.previousSibling) lines.shift();
      inner.replaceWith(...lines);
    }
  }
}

/** Each item after a break and its mark; marks show the depth. */
function linesOf(list: Element, outer: string): (Node | string)[] {
  const document = list.ownerDocument;
  const first = Number(list.getAttribute('start') ?? 1);
  return [...list.children].flatMap((item, index) => {
    const mark = outer + (list.localName === 'ol' ? `${first + index}. ` : '– ');
    const inside = [...item.childNodes].flatMap((node) =>
      /^[UO]L$/.test(node.nodeName) ? linesOf(node as Element, `${outer}– `) : [node],
    );
    return [document.createElement('br'), mark, ...inside];
  });
}
