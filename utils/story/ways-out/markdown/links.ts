// Links. One that says its own address stands between pointed brackets, where every reader of Markdown takes both as
// they are; all others say their words and their address.
// https://spec.commonmark.org/0.31.2/#autolinks
import { linkSchemes, storyAddress } from '../../subset';
import type { MarkdownRule } from './rule';

/** What every reader shows as it is written: some decode what is percent-encoded, or a character reference. */
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
 * Words of a link are no address of their own, so what breaks one up in a text is only in the way there. With brackets or
 * quotation marks it stays: markdown-it looks for an address first, and that may reach over the end of the words.
 */
function unbroken(content: string): string {
  if (/['"`(){}<]|\\[[\]]/.test(content)) return content;
  return content.replace(/\\(.)/g, (pair, sign) => (/[/.@]/.test(sign) ? sign : pair));
}

/** What no address has, or what would end one, written as an address itself would write it. */
const unfit = /[\p{C}\p{Z}"<>\\^`{|}]+|%(?![0-9a-f]{2})/giu;

/** An address as it stands behind words, or behind a picture's. */
export function destination(address: string): string {
  return address
    .replace(unfit, (signs) => encodeURIComponent(signs.toWellFormed()))
    .replace(/[()]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
