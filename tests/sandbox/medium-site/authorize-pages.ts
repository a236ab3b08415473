// What the user sees while a client asks to be let in.
import { html } from 'hono/html';
import type { Scope } from '../oauth-types.ts';
import { page } from './pages.ts';

type Html = ReturnType<typeof html>;

const meaning: Readonly<Record<Scope, string>> = {
  basicProfile: 'See your name and picture',
  listPublications: 'See the publications you follow and write for',
  publishPost: 'Create stories in your name',
  uploadImage: 'Upload pictures',
};

/** The question, with `#allow` and `#deny`. `search` is the page's own query, which both hand on. */
export function waitingPage(ask: {
  name: string;
  scopes: Scope[];
  redirectUri: string;
  search: string;
}): Html {
  return page(
    'Connect an application',
    '',
    html`<main><h1 class="title">Connect an application</h1>
<p>${ask.name}, an application asks to be let in. It could then:</p>
<ul>${ask.scopes.map((scope) => html`<li>${meaning[scope]}</li>`)}</ul>
<p>You will be sent to <code>${new URL(ask.redirectUri).host}</code>.</p>
<p><a class="button" id="allow" role="button" href="/m/oauth/authorize/allow${ask.search}">Allow</a>
<a class="button" id="deny" role="button" href="/m/oauth/authorize/deny${ask.search}">Deny</a></p>
</main>`,
  );
}

/** The client asked in a way that leads nowhere. Medium shows a page too and does not redirect. */
export function refusedPage(reason: string): Html {
  return page(
    'Bad request',
    '',
    html`<main><h1 class="title">400</h1><p id="reason">${reason}</p></main>`,
  );
}

/** After a click that has no consequence. */
export function stayingPage(): Html {
  return page('One moment', '', html`<main><h1 class="title">One moment</h1></main>`);
}
