// Links. If the words are the address itself, the link is written between angle brackets, which every reader of Markdown shows
// unchanged. All others have words and address.
// https://spec.commonmark.org/0.31.2/#autolinks
import { linkSchemes, storyAddress } from '../../subset';
import type { MarkdownRule } from './rule';

/** An address that every reader shows unchanged. Some readers decode percent codes or character references. */
const plainWeb = /^https?:\/\/(?!.*(?:&#?\w+;|xn--))[\w.~:/?#@!$&'()*+,;=-]+$/i;
const plainMail = /^[\w.+-]+@[a-z0-9.-]+$/i;

export const links: MarkdownRule = {
  name: 'links',
  rule: {
    filter: 'a',
    replacement: (content, node) => {
      const href = storyAddress((node as Element).getAttribute('href'), linkSchemes);
      if (href === null) return content;
      const words = node.textContent ?? '';
      const isText = [...node.childNodes].every((it) => it.nodeType === 3);
      if (isText && plainWeb.test(words) && URL.parse(words)?.href === href) return `<${words}>`;
      if (isText && plainMail.test(words) && `mailto:${words}` === href) return `<${words}>`;
      return `[${unbroken(content)}](${destination(href)})`;
    },
  },
};

/**
 * Removes the escapes that break up addresses, because the words of a link cannot be an address of their own. If the words have
 * brackets or quotation marks, the escapes stay: markdown-it looks for an address first, and it could reach past the words.
 */
function unbroken(content: string): string {
  if (/['"`(){}<]|\\[[\]]/.test(content)) return content;
  return content.replace(/\\(.)/g, (pair, sign) => (/[/.@]/.test(sign) ? sign : pair));
}

/** Characters that an address cannot have, or that would end it. They become percent codes. */
const notInAddress = /[\p{C}\p{Z}"<>\\^`{|}]+|%(?![0-9a-f]{2})/giu;

/** An address as Markdown writes it after the words of a link or a picture. */
export function destination(address: string): string {
  return address
    .replace(notInAddress, (signs) => encodeURIComponent(signs.toWellFormed()))
    .replace(/[()]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
