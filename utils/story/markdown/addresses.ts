// Addresses in a text become links before it is written. Readers of Markdown look for addresses themselves, and each
// ends them somewhere else: "https://a.example/<b>" swallowed what was to keep the "<" from being a tag.
// https://github.github.com/gfm/#autolinks-extension-

/** To the first sign that no address has; bidirectional controls make one look like another. */
const web =
  /(?<![\w@])(?:https?:\/\/|www\.)[^\s<>"`\\\u200e\u200f\u202a-\u202e\u2066-\u2069\u3000-\u303f\uff01-\uff20]+/giu;
/** As CommonMark has it between pointed brackets, in its common form. */
const mail =
  /(?<![\w.+\-/@])[a-z0-9][\w.+-]*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(?![\w@-])/giu;

/** These end a sentence or a bracket that the address stands in. */
const ending = /[.,:;!?'*_~)\]}“”‘’«»…]$/u;
const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** @param body is changed; its texts stand one by one */
export function linkAddresses(body: Element): void {
  for (const text of textsIn(body)) {
    const { data } = text;
    const found = [...data.matchAll(web), ...data.matchAll(mail)]
      .map((match) => linkOf(match, body.ownerDocument))
      .filter((it) => it !== null)
      .sort((one, other) => one.start - other.start);
    let end = data.length;
    for (const { start, link } of found.toReversed()) {
      const words = link.textContent ?? '';
      if (start + words.length > end) continue;
      const rest = text.splitText(start);
      rest.splitText(words.length);
      rest.replaceWith(link);
      end = start;
    }
  }
}

interface Found {
  start: number;
  link: Element;
}

function linkOf({ 0: matched, index }: RegExpExecArray, document: Document): Found | null {
  let words = matched;
  while (ending.test(words) && !closes(words)) words = words.slice(0, -1);
  const scheme = /^www\./i.test(words) ? 'http://' : /^https?:/i.test(words) ? '' : 'mailto:';
  const url = URL.parse(scheme + words);
  if (!url || (scheme !== 'mailto:' && !/[^.]/.test(url.hostname))) return null;
  const link = document.createElement('a');
  link.setAttribute('href', url.href);
  link.textContent = words;
  return { start: index, link };
}

/** Whether the bracket at the end was opened in the address itself. */
function closes(words: string): boolean {
  const close = words.at(-1) ?? '';
  const open = brackets[close];
  return open !== undefined && words.split(open).length >= words.split(close).length;
}

function textsIn(body: Element): Text[] {
  const texts: Text[] = [];
  const visit = (parent: Node) => {
    for (const node of parent.childNodes)
      if (node.nodeType === 3) texts.push(node as Text);
      else if (!/^(?:A|CODE|PRE)$/.test(node.nodeName)) visit(node);
  };
  visit(body);
  return texts;
}
