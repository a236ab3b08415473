// Makes links of the addresses in a text. Readers of Markdown look for addresses themselves, and each one ends them in another
// place: in "https://a.example/<b>" the address swallowed the escape of "<", and <b> became a tag.
// https://github.github.com/gfm/#autolinks-extension-

/** Up to the first character that an address cannot have. Bidirectional controls could make it look like another address. */
const web =
  /(?<![\w@])(?:https?:\/\/|www\.)[^\s<>"`\\\u200e\u200f\u202a-\u202e\u2066-\u2069\u3000-\u303f\uff01-\uff20]+/giu;
/** An email address as CommonMark allows it between angle brackets, in its common form. */
const mail =
  /(?<![\w.+\-/@])[a-z0-9][\w.+-]*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(?![\w@-])/giu;

/** These characters end the sentence or the bracket around an address. */
const ending = /[.,:;!?'*_~)\]}“”‘’«»…]/u;
const brackets: readonly [string, string][] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
];

/** Makes links of web and email addresses. @param body changes in place */
export function linkAddresses(body: Element): void {
  for (const text of textsIn(body)) {
    const { data } = text;
    const found = [...data.matchAll(web), ...data.matchAll(mail)]
      .map(({ 0: matched, index }) => ({ words: addressIn(matched), index }))
      .map(({ words, index }) => ({ words, index, url: urlOf(words) }))
      .sort((one, other) => one.index - other.index);
    if (found.length === 0) continue;
    const laid = body.ownerDocument.createDocumentFragment();
    let end = 0;
    for (const { words, index, url } of found) {
      if (url === null || index < end) continue;
      const link = body.ownerDocument.createElement('a');
      link.setAttribute('href', url);
      link.textContent = words;
      laid.append(data.slice(end, index), link);
      end = index + words.length;
    }
    laid.append(data.slice(end));
    text.replaceWith(laid);
  }
}

/** @returns null for a text that only begins like an address: "www.", "https://..." */
function urlOf(words: string): string | null {
  const isWeb = /^(?:https?:|www\.)/i.test(words);
  if (!isWeb && !words.includes('@')) return null;
  const url = URL.parse(/^https?:/i.test(words) ? words : (isWeb ? 'http://' : 'mailto:') + words);
  return url && (!isWeb || /[^.]/.test(url.hostname)) ? url.href : null;
}

/** The address without the end of the sentence. A bracket that opens inside the address also closes inside it. */
function addressIn(matched: string): string {
  const count = (sign: string) => matched.split(sign).length - 1;
  const unopened = new Map(brackets.map(([open, close]) => [close, count(close) - count(open)]));
  let end = matched.length;
  for (; end > 0; end -= 1) {
    const last = matched[end - 1] ?? '';
    const left = unopened.get(last);
    if (!ending.test(last) || (left !== undefined && left <= 0)) break;
    if (left !== undefined) unopened.set(last, left - 1);
  }
  return matched.slice(0, end);
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
