// Rows of links that are nothing but names of networks, "Share: Facebook · X · E-mail", or lead to where one shares the page,
// prints it or remarks on it; and rows that come again and again, such as those below each post: "Reply | Quote | Report".
// None of them needs a language.
import { isCalledRemarks } from '../../../known/box-names';
import { isOfOtherSite } from '../../leads';
import { type Leaf, lineOf, linkedLength } from '../../leaves';
import { isSentence } from '../../prose';
import { fewestEntries, longestLine } from '../../thresholds';
import type { Trimmed } from '../trimmed';

const networks = new Set(
  (
    'facebook twitter x x.com linkedin whatsapp telegram pinterest reddit mastodon bluesky threads tumblr pocket xing line vk ' +
    'weibo wechat viber kakaotalk naver hatena odnoklassniki instapaper flipboard email e-mail mail messenger'
  ).split(' '),
);
const headings = 'h1, h2, h3, h4, h5, h6';
/** Characters outside of the links: what they are for, and what stands between them. */
const longestLabel = 40;
/** The same beside a link alone. */
const longestOfOne = 16;

/** Takes out rows of links to share by, and those that repeat. A sentence with such links is the author's. */
export function trimShareRows(
  leaves: readonly Leaf[],
  { article, drop }: Trimmed,
  url: string,
): void {
  const rows = leaves.filter((it) => isRowOfLinks(it, url));
  const again = Map.groupBy(rows, ({ text }) => text);
  for (const same of again.values())
    if (same.length >= fewestEntries)
      for (const { element } of same) if (article.contains(element)) drop(element);
  for (const { element } of leaves) {
    const row = element.closest('ul, ol') ?? element.closest('a') ?? element;
    if (article.contains(row) && isShareRow(row)) drop(row);
  }
}

/** Two links or more, none to another site, and hardly another word: where to buy what is told of is said again and again, too. */
function isRowOfLinks({ element, text }: Leaf, url: string): boolean {
  if (text === '' || text.length > longestLine || isSentence(text)) return false;
  const links = [...element.querySelectorAll('a')];
  if (links.some((it) => isOfOtherSite(it.getAttribute('href') ?? '#', url))) return false;
  return links.length > 1 && linkedLength(element) >= text.length * 0.7;
}

function isShareRow(row: Element): boolean {
  const text = lineOf(row);
  if (text.length > longestLine) return false;
  const within = row.localName === 'a' ? [row] : [...row.querySelectorAll('a')];
  const links = within.filter((it) => lineOf(it) !== '');
  const most = links.length > 1 ? longestLabel : longestOfOne;
  if (links.length === 0 || text.length - linkedLength(row) > most) return false;
  if (links.every(isSharing)) return true;
  const isShare = (link: Element) => networks.has(lineOf(link).toLowerCase()) || isSharing(link);
  return links.length > 1 && links.every(isShare) && !isSentence(text);
}

/** Where networks take what is shared, a letter to nobody yet, and the printer. */
const sharing =
  /\/sharer(?:[/.?]|$)|\/share(?:\.php|\/url)?\/?\?|\/sharearticle|\/share-offsite|\/intent\/(?:tweet|post|compose)|[?&](?:share=|action=share)|\/pin\/create\/|(?:wa\.me|whatsapp\.com\/send)\/?\?|^whatsapp:|\/submit\?(?:url|link)=|^mailto:\?|^javascript:\s*(?:window\.)?print\(/i;

/** Also to what readers say below the text; a heading leads to itself. */
function isSharing(link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  if (sharing.test(address)) return true;
  return isCalledRemarks(/#(.+)/.exec(address)?.[1] ?? '') && !link.closest(headings);
}
