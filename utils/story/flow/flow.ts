// Turns hostile nesting into clean blocks. The rules say what to write, and the flow decides where it goes (rule.ts). Text opens
// a paragraph when none is open. A block inside marks splits the marks. The flow never writes an empty block.
import { Inline, type Mark } from './inline';
import type { Flow, Rule, StoryContext } from './rule';

/** White space that is not yet a single space. Most white space is one already. */
const uncollapsed = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/**
 * The end of a source line between Chinese or Japanese signs, which have no spaces between words: Firefox draws nothing there,
 * as CSS wants it. https://drafts.csswg.org/css-text/#line-break-transform
 */
const betweenSigns =
  /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60])[ \t]*\r?\n[ \t\r\n]*(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60])/g;

/**
 * Control characters; white space among them is collapsed before. Soft hyphens, and zero-width spaces in words of Latin letters, fit a word
 * to the width of a page's column; in a draft nobody sees them, and no search finds the word.
 */
const control =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\0-\x1f\x7f-\x9f\xad]|(?<=[!-\u024f])\u200b(?=[!-\u024f])/g;

export interface FlowOptions {
  document: Document;
  rules: ReadonlyMap<string, Rule>;
  context: StoryContext;
  /** For a flow of one line (a caption or a cell): the name of the element that it makes. */
  line?: string;
}

/** Lays out one body, or one line, with the given rules. The result is in `body`. */
export class StoryFlow implements Flow {
  readonly body: Element;
  readonly document: Document;
  readonly context: StoryContext;
  readonly isLine: boolean;
  readonly hoisted: Element[] = [];
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #line: string | null;
  readonly #marks: Mark[] = [];
  #into: Element;
  #level: string | null = null;
  /** Whether the open heading is one line, even if boxes are in it. */
  #isOneLine = false;
  #open: Inline | null = null;

  constructor({ document, rules, context, line }: FlowOptions) {
    this.document = document;
    this.context = context;
    this.isLine = line !== undefined;
    this.body = document.createElement('div');
    this.#into = this.body;
    this.#line = line ?? null;
    this.#rules = rules;
  }

  visitChildren(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) this.visit(node);
  }

  visit(node: Node): void {
    if (node.nodeType === 3) this.text((node as Text).data);
    if (node.nodeType !== 1) return;
    const rule = this.#rules.get((node as Element).localName);
    if (rule) rule.lay(node as Element, this);
    else this.visitChildren(node);
  }

  unwrap(element: Element): void {
    this.edge();
    this.visitChildren(element);
    this.edge();
  }

  text(data: string): void {
    const text = data.replace(betweenSigns, '').replace(uncollapsed, ' ').replace(control, '');
    if (text === '' || (text === ' ' && !this.#open)) return;
    this.#open ??= this.#start();
    this.#open.text(text, this.#marks.length > 0 ? this.#marksIn(this.#open.block) : this.#marks);
  }

  #marksIn(block: Element): readonly Mark[] {
    // Headings are strong already.
    const isHeading = /^(?:h2|th)$/.test(block.localName);
    const marks = isHeading ? this.#marks.filter(({ name }) => name !== 'strong') : this.#marks;
    // In Markdown code cannot contain marks, so marks contain the code.
    return marks.toSorted((a, b) => Number(a.name === 'code') - Number(b.name === 'code'));
  }

  lineBreak(): void {
    if (this.#open?.lineBreak() && !this.isLine) this.close();
  }

  edge(): void {
    if (this.isLine || this.#isOneLine) this.#open?.lineBreak();
    else this.close();
  }

  get isHeading(): boolean {
    return this.#level !== null;
  }

  mark(mark: Mark, inside: () => void): void {
    const isNew = !this.#marks.some((it) => it.name === mark.name);
    if (isNew) this.#marks.push(mark);
    inside();
    if (isNew) this.#marks.pop();
  }

  heading(level: string, inside: () => void, isOneLine: boolean): void {
    this.close();
    const before = [this.#level, this.#isOneLine] as const;
    this.#level = level;
    this.#isOneLine = isOneLine;
    inside();
    this.close();
    [this.#level, this.#isOneLine] = before;
  }

  within(container: Element, inside: () => void): void {
    this.close();
    const before = this.#into;
    this.#into = container;
    inside();
    this.close();
    this.#into = before;
  }

  put(block: Element): void {
    if (this.isLine) {
      this.edge();
      this.text(block.textContent ?? '');
      this.edge();
    } else {
      this.close();
      this.#into.append(block);
    }
  }

  line(name: string, inside: Node): { element: Element | null; hoisted: Element[] } {
    const { document, context } = this;
    const flow = new StoryFlow({ document, rules: this.#rules, context, line: name });
    flow.visitChildren(inside);
    flow.close();
    return { element: flow.body.firstElementChild, hoisted: flow.hoisted };
  }

  close(): void {
    const block = this.#open?.finish();
    this.#open = null;
    if (block) this.#into.append(block);
  }

  #start(): Inline {
    const block = this.document.createElement(this.#line ?? (this.#level ? 'h2' : 'p'));
    if (this.#level && !this.isLine) block.setAttribute('data-level', this.#level);
    return new Inline(block, this.document);
  }
}
