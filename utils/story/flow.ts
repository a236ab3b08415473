// Lays hostile nesting out as a flat row of blocks: the rules say what comes, the flow decides where it goes.
// Text opens a paragraph when none is open, a block inside marks splits them, and an empty block never comes to be.
import { Inline, type Mark } from './inline';
import type { Rule, StoryContext } from './rule';

/** Where text goes when it comes. */
export type Place =
  | { kind: 'body' }
  | { kind: 'quote'; quote: Element | null }
  | { kind: 'item'; list: ListPlace; prefix: string; used: boolean }
  /** A caption or a cell: everything becomes one line of text. */
  | { kind: 'line'; name: string };

export interface ListPlace {
  name: 'ul' | 'ol';
  /** The list the next item joins, as long as nothing else has come after it. */
  element: Element | null;
  /** How many lists this one stands in. */
  depth: number;
}

export interface FlowOptions {
  document: Document;
  rules: ReadonlyMap<string, Rule>;
  context: StoryContext;
  place?: Place;
}

export class Flow {
  readonly body: Element;
  readonly document: Document;
  readonly context: StoryContext;
  place: Place;
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #marks: Mark[] = [];
  #textBlock = 'p';
  #level: string | null = null;
  #open: Inline | null = null;

  constructor({ document, rules, context, place = { kind: 'body' } }: FlowOptions) {
    this.document = document;
    this.context = context;
    this.place = place;
    this.body = document.createElement('div');
    this.#rules = rules;
  }

  visitChildren(parent: Node): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) this.text(node.nodeValue ?? '');
      else if (node.nodeType === 1) this.visit(node as Element);
    }
  }

  visit(element: Element): void {
    const rule = this.#rules.get(element.localName);
    if (rule) rule.lay(element, this);
    else this.visitChildren(element);
  }

  text(data: string): void {
    const text = data.replace(/[ \t\n\r\f]+/g, ' ').replace(/\p{Cc}/gu, '');
    if (text === '' || (text === ' ' && !this.#open)) return;
    this.#open ??= this.#start();
    // Headings are strong by themselves.
    const isHeading = this.#open.block.localName === 'h2';
    const marks = isHeading ? this.#marks.filter(({ name }) => name !== 'strong') : this.#marks;
    this.#open.text(text, marks);
  }

  /** A line break of the page's own: two in a row part paragraphs. */
  lineBreak(): void {
    if (this.#open?.lineBreak() && (this.place.kind === 'body' || this.place.kind === 'quote'))
      this.close();
  }

  /** The edge of a block: the next text starts a new one, or a new line where only lines are possible. */
  edge(): void {
    if (this.place.kind === 'item' || this.place.kind === 'line') this.#open?.lineBreak();
    else this.close();
  }

  /** What `inside` lays out carries the mark, unless its like around it says so already. */
  mark(mark: Mark, inside: () => void): void {
    const isNew = !this.#marks.some((it) => it.name === mark.name);
    if (isNew) this.#marks.push(mark);
    inside();
    if (isNew) this.#marks.pop();
  }

  /** Paragraphs that `inside` opens are headings; `level` is where the page had them, 1 to 6. */
  heading(level: string, inside: () => void): void {
    this.close();
    const [textBlock, before] = [this.#textBlock, this.#level];
    [this.#textBlock, this.#level] = ['h2', level];
    inside();
    this.close();
    [this.#textBlock, this.#level] = [textBlock, before];
  }

  within(place: Place, inside: () => void): void {
    this.close();
    const before = this.place;
    this.place = place;
    inside();
    this.close();
    this.place = before;
  }

  /** Puts a finished block into the body; whatever stood open around it goes on after it. */
  put(block: Element): void {
    if (this.place.kind === 'line') {
      this.edge();
      this.text(block.textContent ?? '');
      this.edge();
    } else {
      this.close();
      this.body.append(block);
      if (this.place.kind === 'item') this.place.used = true;
    }
  }

  /** One element of the given name with what `inside` holds in a single line; null when that has no words. */
  line(name: string, inside: Node): Element | null {
    const place: Place = { kind: 'line', name };
    const flow = new Flow({
      document: this.document,
      rules: this.#rules,
      context: this.context,
      place,
    });
    flow.visitChildren(inside);
    flow.close();
    return flow.body.firstElementChild;
  }

  close(): void {
    const block = this.#open?.finish();
    this.#open = null;
    if (!block) return;
    const { place } = this;
    if (block.localName === 'li' && place.kind === 'item') {
      if (!place.list.element || place.list.element !== this.body.lastElementChild) {
        place.list.element = this.document.createElement(place.list.name);
        this.body.append(place.list.element);
      }
      place.list.element.append(block);
    } else if (block.localName === 'p' && place.kind === 'quote') {
      if (!place.quote || place.quote !== this.body.lastElementChild) {
        place.quote = this.document.createElement('blockquote');
        this.body.append(place.quote);
      }
      place.quote.append(block);
    } else {
      this.body.append(block);
    }
    if (place.kind === 'item') place.used = true;
  }

  #start(): Inline {
    const { place } = this;
    if (place.kind === 'line') return this.#inline(place.name);
    if (place.kind === 'quote') return this.#inline('p');
    if (place.kind === 'body') {
      const inline = this.#inline(this.#textBlock);
      if (this.#level) inline.block.setAttribute('data-level', this.#level);
      return inline;
    }
    // What follows a picture or a code block inside an item belongs to that item and is no item of its own.
    if (place.used && place.list.element !== this.body.lastElementChild) return this.#inline('p');
    const inline = this.#inline('li');
    if (!place.used && place.prefix) inline.text(place.prefix, []);
    return inline;
  }

  #inline(name: string): Inline {
    return new Inline(this.document.createElement(name), this.document);
  }
}
