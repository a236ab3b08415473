// What the page says about its article in JSON-LD. https://schema.org/Article
import { plainText } from '../text/plain-text';

export type LinkedNode = Record<string, unknown>;

/** Characters; longer scripts hold product lists, not articles. */
const longestScript = 1_000_000;
const mostNodes = 500;
const mostValues = 5_000;
const articleType = /(?:Article|BlogPosting|SocialMediaPosting|Report|Review|Recipe|HowTo)$/;
/** What an article may hold. */
const innerType = /(?:Review|Recipe|HowTo)$/;

/** @returns the node about this page's article, or null */
export function articleNode(
  nodes: readonly LinkedNode[],
  isThisPage: (url: string) => boolean,
): LinkedNode | null {
  const articles = nodes.filter((node) => isOf(node, articleType));
  // Overview pages and "read next" boxes bring articles of other pages along.
  const named = articles.find((node) => addressesOf(node).some(isThisPage));
  if (named) return named;
  const outer = articles.filter((node) => !isOf(node, innerType));
  const [only, ...others] = outer.length > 0 ? outer : articles;
  return others.length === 0 ? (only ?? null) : null;
}

function isOf(node: LinkedNode, type: RegExp): boolean {
  return list(node['@type']).some((it) => type.test(text(it)));
}

/** The addresses by which a node names its own page, best first. */
export function addressesOf(node: LinkedNode): string[] {
  return [node.url, node.mainEntityOfPage, node['@id']].flatMap((value) => {
    const address = isNode(value) ? (value['@id'] ?? value.url) : value;
    return typeof address === 'string' ? [address] : [];
  });
}

/**
 * Names in a value that may be a text, a node with a name, a mere mention of a node that stands elsewhere, or a list of
 * any of these.
 */
export function namesOf(value: unknown, nodes: readonly LinkedNode[]): string[] {
  return list(isNode(value) ? (value['@list'] ?? value) : value)
    .map((item) => plainText(nameOf(item, nodes)))
    .filter((name) => name !== '');
}

function nameOf(item: unknown, nodes: readonly LinkedNode[]): string {
  if (!isNode(item)) {
    const node = typeof item === 'string' && /[:#/]/.test(item) ? nodeBy(item, nodes) : null;
    return node ? ownName(node) : text(item);
  }
  const id = text(item['@id']);
  const node = ownName(item) === '' && id !== '' ? nodeBy(id, nodes) : null;
  return ownName(node ?? item);
}

function ownName({ name, givenName, familyName }: LinkedNode): string {
  const [said] = list(name).map((it) => text(isNode(it) ? it['@value'] : it));
  return said || [text(givenName), text(familyName)].join(' ').trim();
}

/** Looks through everything that the nodes hold: an author may be told of beside the page, the site or the picture. */
function nodeBy(id: string, nodes: readonly LinkedNode[]): LinkedNode | null {
  const waiting: unknown[] = [...nodes];
  for (let index = 0; index < waiting.length && index < mostValues; index += 1) {
    const value = waiting[index];
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostNodes));
    if (!isNode(value)) continue;
    if (value['@id'] === id && ownName(value) !== '') return value;
    waiting.push(...Object.values(value).filter((it) => typeof it === 'object'));
  }
  return null;
}

/** A value of JSON-LD as plain text. @returns null unless it is a text with words */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** @param scripts texts of JSON-LD scripts */
export function linkedNodes(scripts: readonly string[]): LinkedNode[] {
  const found: LinkedNode[] = [];
  for (const script of scripts) {
    const waiting: unknown[] = [parse(script)];
    for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) {
      if (found.length >= mostNodes) return found;
      if (Array.isArray(value)) waiting.push(...value.slice(0, mostNodes));
      if (!isNode(value)) continue;
      found.push(value);
      if (value['@graph'] !== undefined) waiting.push(value['@graph']);
      // A page often describes itself and, inside that, its article.
      if (isNode(value.mainEntity)) waiting.push(value.mainEntity);
    }
  }
  return found;
}

function parse(script: string): unknown {
  if (script.length > longestScript) return null;
  try {
    return JSON.parse(
      script.replace(
        /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
        '',
      ),
    );
  } catch {
    // Broken JSON-LD is common, and everything it could say is said elsewhere on the page.
    return null;
  }
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, mostNodes) : [value];
}
