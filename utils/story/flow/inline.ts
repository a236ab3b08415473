// The text of one block while it grows. White space collapses, and a mark opens only when a word needs it.

/** An inline element around text. `href` and `title` are for `a`, `form` is for a formula or a link (../forms/forms.ts). */
export interface Mark {
  name: 'strong' | 'em' | 'code' | 'a' | 's' | 'sup' | 'sub';
  href?: string;
  title?: string | null;
  form?: string | null;
}

/** A character that somebody can see. No-break and zero-width spaces are not. */
const visible = /[^\s\u200b\u2060\ufeff]/;

/** One block with its text, marks and line breaks. */
export class Inline {
  readonly block: Element;
  readonly #document: Document;
  #open: { mark: Mark; element: Element }[] = [];
  #last: Text | null = null;
  #endsInSpace = true;
  #breakWaits = false;
  #isVisible = false;

  constructor(block: Element, document: Document) {
    this.block = block;
    this.#document = document;
  }

  /** @param text with single spaces only */
  text(text: string, marks: readonly Mark[]): void {
    const data = this.#endsInSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (data === '') return;
    const isSpace = data === ' ';
    const into = this.#reach(isSpace ? [] : marks, marks);
    this.#last = this.#document.createTextNode(data);
    into.append(this.#last);
    this.#endsInSpace = data.endsWith(' ');
    this.#isVisible ||= visible.test(data);
  }

  /** Asks for a line break, which is written only when text follows. @returns true when a break already waits */
  lineBreak(): boolean {
    if (!this.#last) return false;
    const waited = this.#breakWaits;
    this.#breakWaits = true;
    this.#endsInSpace = true;
    return waited;
  }

  /** @returns the block, or null when it has nothing to see */
  finish(): Element | null {
    this.#trimEnd();
    return this.#isVisible ? this.block : null;
  }

  /** Closes marks that the next text does not share, writes a waiting break, and opens missing marks. */
  #reach(open: readonly Mark[], shared: readonly Mark[]): Element {
    let depth = 0;
    while (depth < this.#open.length && this.#open[depth]?.mark === shared[depth]) depth += 1;
    this.#open.length = depth;
    let into = this.#open.at(-1)?.element ?? this.block;
    if (this.#breakWaits) this.#writeBreak(into);
    for (const mark of open.slice(depth)) {
      const element = this.#document.createElement(mark.name);
      if (mark.href) element.setAttribute('href', mark.href);
      if (mark.title) element.setAttribute('data-title', mark.title);
      if (mark.form) element.setAttribute('data-form', mark.form);
      into.append(element);
      this.#open.push({ mark, element });
      into = element;
    }
    return into;
  }

  #writeBreak(into: Element): void {
    this.#trimEnd();
    // Headings are one line.
    into.append(this.block.localName === 'h2' ? ' ' : this.#document.createElement('br'));
    this.#breakWaits = false;
  }

  #trimEnd(): void {
    if (!this.#last) return;
    this.#last.data = this.#last.data.replace(/ +$/, '');
    if (this.#last.data === '') this.#last.remove();
  }
}
