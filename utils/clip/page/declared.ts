// What the page tells programs about itself: meta, link, title and JSON-LD, read once from the live page.
import type { LivePage } from './live-page';

export interface Declared {
  /** Contents of the meta elements of a name, in lower case, that say anything. */
  meta(name: string): string[];
  /** The addresses of link elements of a relation. */
  links(relation: string): string[];
  /** The texts of JSON-LD scripts. */
  jsonLd: string[];
  /** The text of <title>; a drawing without one goes by the name of its file. */
  title: string;
}

/** Pages write og: names as `name` as often as, rightly, as `property`. */
const naming = ['property', 'name', 'http-equiv', 'itemprop'] as const;

/** What the page declares in its head and in its JSON-LD. */
export function readDeclared(page: LivePage): Declared {
  const said = new Map<string, string[]>();
  const inHead = new Set(page.allOnPage('head meta[itemprop]'));
  for (const meta of page.allOnPage('meta[content]')) {
    const content = page.attribute(meta, 'content');
    if (content.trim() === '') continue;
    for (const attribute of naming) {
      const name = page.attribute(meta, attribute).toLowerCase();
      // In the body, an author may be that of a review or a comment.
      if (name && (attribute !== 'itemprop' || inHead.has(meta)))
        said.set(`${attribute} ${name}`, [...(said.get(`${attribute} ${name}`) ?? []), content]);
    }
  }
  const related = [...page.allOnPage('link[rel][href]')].map((link) => ({
    relations: page.attribute(link, 'rel').toLowerCase().split(/\s+/),
    href: page.attribute(link, 'href'),
  }));
  return {
    meta: (name) => naming.flatMap((attribute) => said.get(`${attribute} ${name}`) ?? []),
    links: (relation) =>
      related.flatMap(({ relations, href }) => (relations.includes(relation) ? [href] : [])),
    jsonLd: [...page.allOnPage('script[type^="application/ld+json" i]')].map(
      (script) => page.textContent(script) ?? '',
    ),
    title: titleOf(page),
  };
}

/** The addresses of the pictures that a page gives to those who share it. */
export function picturesOf({ meta, links }: Declared): string[] {
  const names = ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image'];
  return [...new Set([...names.flatMap(meta), ...links('image_src')])];
}

function titleOf(page: LivePage): string {
  const titles = [...page.allOnPage('head title, :root > title')].map(
    (title) => page.textContent(title) ?? '',
  );
  const file = page.contentType.startsWith('image/')
    ? (new URL(page.url).pathname.split('/').at(-1) ?? '')
    : '';
  return titles.find((it) => it.trim() !== '') ?? file;
}
