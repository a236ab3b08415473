// The pages of medium.com that a writer of drafts meets.
import { html, raw } from 'hono/html';
import type { SandboxPost, SandboxPublication } from '../types.ts';
import { storyBody } from './story-body.ts';

type Html = ReturnType<typeof html>;

/** The frame of every page. */
export function page(title: string, head: Html | string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/sandbox.css">
${head}
</head>
<body>
<header>Local Medium (sandbox) · <a href="/me/stories/drafts">Your drafts</a></header>
<div class="page">${body}</div>
</body>
</html>`;
}

function facts(post: SandboxPost, publication?: SandboxPublication): Html {
  const rows = [
    ['Title', post.title],
    ['Tags', post.tags.join(', ')],
    ['Canonical link', post.canonicalUrl],
    ['License', post.license],
    ['Publish status', post.publishStatus],
    ...(publication ? [['Publication', publication.name]] : []),
  ];
  return html`<aside><dl>${rows.map(
    ([name, value]) => html`<dt>${name}</dt><dd>${value || '(none)'}</dd>`,
  )}</dl></aside>`;
}

/** A story as Medium would show it, with the facts that came along. */
export async function storyPage(
  post: SandboxPost,
  publication?: SandboxPublication,
): Promise<Html> {
  const canonical = post.canonicalUrl
    ? html`<link rel="canonical" href="${post.canonicalUrl}">`
    : '';
  const body =
    post.contentFormat === 'html'
      ? raw(await storyBody(post.content))
      : html`<p>Markdown, not converted here:</p><pre>${post.content}</pre>`;
  return page(
    post.title,
    canonical,
    html`<main><article>${body}</article></main>${facts(post, publication)}`,
  );
}

/** The list of drafts, newest first. */
export function draftsPage(drafts: Pick<SandboxPost, 'id' | 'title'>[]): Html {
  const items = drafts
    .toReversed()
    .map((post) => html`<li><a href="/p/${post.id}/edit">${post.title || 'Untitled'}</a></li>`);
  const list = items.length > 0 ? html`<ul>${items}</ul>` : html`<p>You have no drafts.</p>`;
  return page('Your drafts', '', html`<main><h1 class="title">Your drafts</h1>${list}</main>`);
}

/** For every other address. */
export function missingPage(): Html {
  return page('Not found', '', html`<main><h1 class="title">404</h1><p>Nothing here.</p></main>`);
}
