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
const ending = /[.,:;!?'*_~)\]}“”‘’«»…]/u;
const brackets: readonly [string, string][] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
];

/** @param body is changed */
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

/** @returns null for what only begins like an address: "www.", "https://..." */
function urlOf(words: string): string | null {
  const isWeb = /^(?:https?:|www\.)/i.test(words);
  if (!isWeb && !words.includes('@')) return null;
  const url = URL.parse(/^https?:/i.test(words) ? words : (isWeb ? 'http://' : 'mailto:') + words);
  return url && (!isWeb || /[^.]/.test(url.hostname)) ? url.href : null;
}

/** Without what ends the sentence; a bracket that was opened in the address is closed in it. */
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
