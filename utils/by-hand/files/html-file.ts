// A draft as one HTML document that needs nothing else: no script, no style, and pictures that came along inside it.
// Built as a document, so that whatever stands in it is escaped by the browser itself.
import { inertDocument, type PageWindow } from '../../clip/page/live-page';
import { type PictureSources, withSources } from '../../story/pictures/picture-sources';
import { fileName } from './file-name';
import { dayOf } from './front-matter';
import { licenseTerms } from './license-terms';
import { standardHtml } from './standard-html';
import type { FileDraft, SavedFile } from './types';

/** A page of HTML that has its pictures inside. */
export function toHtmlFile(draft: FileDraft, window: PageWindow): SavedFile {
  const sources = new Map(
    draft.story.pictures.map(({ id, type, base64 }) => [id, `data:${type};base64,${base64}`]),
  );
  return htmlFile(draft, sources, window);
}

/** The same with the pictures wherever `sources` says; those without a source are left out, and named. */
export function htmlFile(
  draft: FileDraft,
  sources: PictureSources,
  window: PageWindow,
): SavedFile & { content: string } {
  const document = inertDocument(window);
  const { body, leftOut } = withSources(draft.story.html, sources, window);
  standardHtml(body);
  if (draft.metadata?.lang) document.documentElement.lang = draft.metadata.lang;
  document.head.append(...headOf(draft, document));
  const article = make(document, 'article');
  // Arabic and Hebrew run from the right, which no language's name makes them do.
  article.dir = 'auto';
  article.append(...headingOf(draft, document), ...body.childNodes, licenseLine(draft, document));
  document.body.append(article);
  return {
    name: `${fileName(draft.title)}.html`,
    type: 'text/html;charset=utf-8',
    content: `<!doctype html>\n${document.documentElement.outerHTML}\n`,
    leftOut,
  };
}

/** The encoding comes first: browsers look for it in the first 1,024 bytes. */
function headOf(draft: FileDraft, document: Document): Element[] {
  const { title, subtitle = '', tags, canonicalUrl, metadata } = draft;
  const meta = (key: 'name' | 'property', name: string, content: string | null | undefined) =>
    content?.trim() ? [make(document, 'meta', { [key]: name, content })] : [];
  document.head.replaceChildren();
  const name = make(document, 'title');
  name.textContent = title;
  return [
    make(document, 'meta', { charset: 'utf-8' }),
    name,
    ...(canonicalUrl ? [make(document, 'link', { rel: 'canonical', href: canonicalUrl })] : []),
    ...meta('name', 'author', metadata?.byline),
    ...meta('name', 'description', subtitle),
    ...meta('name', 'keywords', tags.join(', ')),
    ...meta('property', 'og:site_name', metadata?.siteName),
    ...meta('property', 'article:published_time', dayOf(draft)),
  ];
}

function headingOf({ title, subtitle = '' }: FileDraft, document: Document): Element[] {
  const heading = make(document, 'h1');
  heading.textContent = title;
  if (subtitle.trim() === '') return [heading];
  const group = make(document, 'hgroup');
  const second = make(document, 'p');
  second.textContent = subtitle;
  group.append(heading, second);
  return [group];
}

function licenseLine({ license }: FileDraft, document: Document): Element {
  const { name, url } = licenseTerms(license);
  const footer = make(document, 'footer');
  const line = footer.appendChild(make(document, 'p'));
  if (!url) line.textContent = `${name}.`;
  else {
    const link = make(document, 'a', { rel: 'license', href: url });
    link.textContent = name;
    line.append('License: ', link);
  }
  return footer;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
