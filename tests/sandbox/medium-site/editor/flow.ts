// Where a paste stands: the blocks that are written, the one that is open, and what the next text will become.
import { type GrafName, graf } from './graf.ts';
import { type Mark, TextBlock } from './text-block.ts';

/** A list that is being read, and its element as long as nothing has come between its items. */
interface OpenList {
  name: 'ul' | 'ol';
  element: Element | null;
}

export type Visit = (parent: Node) => void;

export class EditorFlow {
  readonly document: Document;
  readonly blocks: DocumentFragment;
  #open: TextBlock | null = null;
  #marks: readonly Mark[] = [];
  #titleIsDue: boolean;
  #list: OpenList | null = null;
  /** Makes and places the block for the next text. */
  #start: () => Element = () => this.#appended('p');

  constructor(document: Document, isFresh: boolean) {
    this.document = document;
    this.blocks = document.createDocumentFragment();
    this.#titleIsDue = isFresh;
  }

  text(data: string): void {
    const text = data.replace(/[ \t\n\r\f]+/g, ' ');
    if (text === '' || (text === ' ' && !this.#open)) return;
    this.#open ??= new TextBlock(this.#start());
    const isTitle = this.#open.element.classList.contains('graf--title');
    this.#open.write(text, isTitle ? [] : this.#marks);
  }

  lineBreak(): void {
    this.#open?.lineBreak();
  }

  /** The edge of a block: what follows is another one. */
  edge(): void {
    this.#open?.finish();
    this.#open = null;
  }

  put(block: Element): void {
    this.edge();
    this.blocks.append(block);
  }

  marked(mark: Mark, inside: () => void): void {
    const before = this.#marks;
    if (!before.some(({ name }) => name === mark.name)) this.#marks = [...before, mark];
    inside();
    this.#marks = before;
  }

  /** Paragraphs, or headings; they break out of a list and of a quotation. */
  as(name: 'p' | 'h3' | 'h4', inside: () => void): void {
    this.#starting(() => this.#appended(name), inside);
  }

  /** The first of a paste into a fresh editor stands at its top; any later one is a big heading. */
  asTitle(inside: () => void): void {
    if (!this.#titleIsDue) {
      this.as('h3', inside);
      return;
    }
    const title = () => {
      this.#titleIsDue = false;
      const element = graf(this.document, 'title');
      this.blocks.prepend(element);
      return element;
    };
    this.#starting(title, inside);
  }

  /** There is no quotation in a quotation, and two with nothing between them are one. */
  asQuote(inside: () => void): void {
    const paragraph = () => {
      const last = this.blocks.lastElementChild;
      const quote = last?.localName === 'blockquote' ? last : this.#appended('blockquote');
      return quote.appendChild(this.document.createElement('p'));
    };
    this.#starting(paragraph, inside);
  }

  /** Lists have one level: the items of an inner one are items of the outer one. */
  asList(name: 'ul' | 'ol', inside: () => void): void {
    const outer = this.#list;
    this.#list ??= { name, element: null };
    this.as('p', inside);
    this.#list = outer;
  }

  /** An item is its first text. Any further block stands after the list, and the next item begins another list. */
  asItem(inside: () => void): void {
    let isTaken = false;
    const first = () => {
      if (isTaken || !this.#list) return this.#appended('p');
      isTaken = true;
      return this.#itemOf(this.#list);
    };
    this.#starting(first, inside);
  }

  #starting(start: () => Element, inside: () => void): void {
    this.edge();
    const before = this.#start;
    this.#start = start;
    inside();
    this.edge();
    this.#start = before;
  }

  #itemOf(list: OpenList): Element {
    if (!list.element || this.blocks.lastElementChild !== list.element) {
      list.element = this.document.createElement(list.name);
      this.blocks.append(list.element);
    }
    return list.element.appendChild(graf(this.document, 'li'));
  }

  #appended(name: GrafName): Element {
    const element = graf(this.document, name);
    this.blocks.append(element);
    return element;
  }
}
