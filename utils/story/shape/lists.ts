// Flat lists: Medium has one level, and only text in it. The items of an inner list follow their parent, with a dash or a
// number. Pictures, code and quotations go between the items.
import { countedBlocks, countedNote, numbersIn } from '../flow/counted';
import type { NoteSink } from '../types';
import type { ShapeRule } from './rule';
import { strongWords } from './strong';

/** Medium has one level of lists: inner ones follow their parent. */
export const flatLists: ShapeRule = (body, note) => {
  const counted = () => body.querySelector(':scope > ol[start]');
  // Lists in its items come to stand at the top, too.
  for (let list = counted(); list; list = counted()) {
    note(...countedNote);
    list.replaceWith(...countedBlocks(list, numbersIn(list)));
  }
  for (const list of [...body.children])
    if (isList(list)) list.replaceWith(...new FlatList(list, note).blocks);
};

function isList(node: Node): node is Element {
  return node.nodeName === 'UL' || node.nodeName === 'OL';
}

class FlatList {
  readonly blocks: Element[] = [];
  readonly #name: string;
  readonly #document: Document;
  readonly #note: NoteSink;
  #list: Element | null = null;
  /** The block for the next line of the item; null before its first line. */
  #block: Element | null = null;

  constructor(list: Element, note: NoteSink) {
    this.#name = list.localName;
    this.#document = list.ownerDocument;
    this.#note = note;
    this.#items(list, '');
    if (this.#name === 'ol' && this.blocks.length > 1) note('doubt', 'list-restarts');
  }

  #items(list: Element, outer: string): void {
    let number = Number(list.getAttribute('start') ?? 1);
    const isInner = list.parentElement?.localName === 'li';
    for (const item of [...list.children]) {
      const mark = list.localName === 'ol' ? `${number}. ` : '– ';
      // In a numbered list an inner item stays in the outer item, because its own number would break the count.
      if (!isInner || this.#name === 'ul') this.#block = null;
      this.#item(item, isInner ? outer + mark : '');
      number += 1;
    }
  }

  #item(item: Element, prefix: string): void {
    let waiting = prefix;
    let run: Node[] = [];
    const flush = () => {
      if (run.length > 0) this.#line(run, waiting);
      if (run.length > 0) waiting = '';
      run = [];
    };
    for (const child of [...item.childNodes]) {
      if (isList(child)) {
        flush();
        this.#note('changed', 'flat-lists');
        // Dashes show the depth: "– – " is an item of an item of an item.
        this.#items(child, prefix.startsWith('–') ? prefix : '');
        if (this.#name === 'ul') this.#block = null;
      } else if (child.nodeName === 'P') {
        flush();
        run.push(...child.childNodes);
        flush();
      } else if (/^H[2-6]$/.test(child.nodeName)) {
        flush();
        run.push(strongWords(child as Element));
        flush();
      } else if (/^(?:PRE|FIGURE|BLOCKQUOTE|HR)$/.test(child.nodeName)) {
        flush();
        this.blocks.push(child as Element);
        this.#list = null;
        // What follows belongs to this item. It does not start a new one.
        this.#block = this.#document.createElement('p');
      } else {
        run.push(child);
      }
    }
    flush();
  }

  #line(nodes: Node[], prefix: string): void {
    const isParagraph = this.#block?.localName === 'p';
    if (isParagraph && this.#block?.hasChildNodes())
      this.#block = this.#document.createElement('p');
    this.#block ??= this.#document.createElement('li');
    const block = this.#block;
    if (block.hasChildNodes()) block.append(this.#document.createElement('br'));
    if (prefix) block.append(prefix);
    block.append(...nodes);
    if (block.isConnected || block.parentNode || this.blocks.includes(block)) return;
    if (isParagraph) {
      this.blocks.push(block);
      return;
    }
    if (!this.#list) {
      this.#list = this.#document.createElement(this.#name);
      this.blocks.push(this.#list);
    }
    this.#list.append(block);
  }
}
