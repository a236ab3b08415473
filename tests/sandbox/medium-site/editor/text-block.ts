// The text of one block while it is written: white space collapsed, and of all marks the three that are kept.

export interface Mark {
  name: 'strong' | 'em' | 'a';
  href?: string;
}

export class TextBlock {
  readonly element: Element;
  readonly #isLine: boolean;
  #path: { mark: Mark; element: Element }[] = [];
  #endsInSpace = true;

  constructor(element: Element) {
    this.element = element;
    this.#isLine = /^h\d$/.test(element.localName);
  }

  /** @param text with single spaces only */
  write(text: string, marks: readonly Mark[]): void {
    const data = this.#endsInSpace ? text.replace(/^ /, '') : text;
    if (data === '') return;
    this.#innermost(marks).append(data);
    this.#endsInSpace = data.endsWith(' ');
  }

  /** Headings are one line. */
  lineBreak(): void {
    if (this.#isLine) {
      this.write(' ', []);
      return;
    }
    this.#trimEnd();
    this.element.append(this.element.ownerDocument.createElement('br'));
    this.#path = [];
    this.#endsInSpace = true;
  }

  /** A block that nobody would see anything in goes, and with it a list or a quotation that held nothing else. */
  finish(): void {
    while (this.element.lastChild?.nodeName === 'BR') this.element.lastChild.remove();
    this.#trimEnd();
    if (this.element.textContent?.trim()) return;
    const { parentElement } = this.element;
    this.element.remove();
    if (parentElement?.childElementCount === 0) parentElement.remove();
  }

  /** Goes on in the elements that the text before shares with this one. */
  #innermost(marks: readonly Mark[]): Element {
    let depth = 0;
    while (depth < marks.length && this.#path[depth]?.mark === marks[depth]) depth += 1;
    this.#path.length = depth;
    let innermost = this.#path.at(-1)?.element ?? this.element;
    for (const mark of marks.slice(depth)) {
      const element = this.element.ownerDocument.createElement(mark.name);
      if (mark.href !== undefined) element.setAttribute('href', mark.href);
      innermost.append(element);
      this.#path.push({ mark, element });
      innermost = element;
    }
    return innermost;
  }

  #trimEnd(): void {
    let last: Node | null = this.element;
    while (last?.nodeType === 1) last = last.lastChild;
    if (last) last.textContent = last.textContent?.replace(/ $/, '') ?? '';
  }
}
