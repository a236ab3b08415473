// What readers get of a story, or of its Markdown once that is rendered: words, addresses, and how it is built.

/** Words as a reader tells them apart: Markdown's escapes and the edges of elements are none. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** Renderers write signs that no address may have as an address itself would write them, and case of a host is none. */
export function addressOf(element: Element, name: string): string {
  const address = element.getAttribute(name) ?? '';
  const { href } = URL.parse(address) ?? { href: address };
  return href
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\x21-\x7e]+|[\\^`{|}[\]"<>']/gu, (signs) =>
      signs.length === 1 && signs <= '~'
        ? `%${signs.charCodeAt(0).toString(16).toUpperCase()}`
        : encodeURIComponent(signs.toWellFormed()),
    );
}

/** A link that says nothing but its address, as renderers make them of addresses in a text. */
function isBare(link: Element): boolean {
  const words = link.textContent ?? '';
  const named = link.ownerDocument.createElement('a');
  return ['', 'http://', 'mailto:'].some((scheme) => {
    named.setAttribute('href', scheme + words);
    return addressOf(named, 'href') === addressOf(link, 'href');
  });
}

export interface Told {
  /** Each sign that is seen, in order. */
  signs: string;
  words: string[];
  /** Address and words of each link, without those that say their own address. */
  links: [string, string][];
  /** Addresses of links that say their own address. */
  bare: string[];
  pictures: [string, string][];
  code: string[];
  blocks: string[];
  marks: [string, string][];
}

/** JavaScript counts one of Unicode's line ends for none. */
const spaces = /[\s\u0085]+/g;

/** @param body is changed */
export function toldBy(body: Element): Told {
  for (const image of body.querySelectorAll('img:not([src])'))
    image.replaceWith(` ${image.getAttribute('alt') ?? ''} `);
  const all = (selector: string) => [...body.querySelectorAll(selector)];
  const signsOf = (element: Element) => (element.textContent ?? '').replace(spaces, '');
  const links = all('a').map((it) => ({
    isBare: isBare(it),
    address: addressOf(it, 'href'),
    words: signsOf(it),
  }));
  return {
    signs: signsOf(body),
    words: wordsOf(textOf(body.innerHTML, body.ownerDocument)),
    links: links.filter((it) => !it.isBare).map(({ address, words }) => [address, words]),
    bare: links.filter((it) => it.isBare).map(({ address }) => address),
    pictures: all('img').map((it) => [
      addressOf(it, 'src'),
      (it.getAttribute('alt') ?? '').replace(spaces, ' ').trim(),
    ]),
    // Unicode has more line ends than Markdown.
    code: all('pre').map((it) =>
      (it.textContent ?? '').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/\n$/, ''),
    ),
    // Markdown's tables have a header row, which stays empty where the story's has none.
    blocks: all('h1, h2, h3, h4, h5, h6, ul, ol, li, pre, blockquote, hr, table, tr')
      .filter((it) => it.localName !== 'tr' || it.textContent?.trim())
      .map((it) => it.localName),
    marks: all('strong, s, del, :not(pre) > code, sup, sub')
      .map((it): [string, string] => [it.localName.replace('del', 's'), signsOf(it)])
      .reduce<[string, string][]>(joined, []),
  };
}

/** Inline code of several lines is one piece a line in Markdown. */
function joined(marks: [string, string][], [name, words]: [string, string]): [string, string][] {
  const last = marks.at(-1);
  if (name !== 'code' || last?.[0] !== 'code') return [...marks, [name, words]];
  return [...marks.slice(0, -1), [name, last[1] + words]];
}

/** The words of markup, where the edges of blocks part them. */
export function textOf(html: string, document: Document): string {
  const { body } = document.implementation.createHTMLDocument();
  body.innerHTML = html.replace(/<(?!\/?(?:a|em|strong|code|s|del|sup|sub)\b)/g, ' <');
  return body.textContent ?? '';
}
