// Faults of the network in which the browser has a part: what its fetch makes of them, and what the writer is told.
import { expect, it } from 'vitest';
import type { Fault } from '../sandbox/faults.ts';
import type { View } from './driver/types.ts';
import { alertOf, browserName, picture, reach, useStage } from './stage.ts';

let elsewhere = 0;
const stage = useStage({
  sites: {
    'elsewhere.example': () => {
      elsewhere += 1;
      return Response.json({ data: { id: 'abc' } });
    },
  },
});

const creates = () =>
  stage.sandbox.journal.filter(({ method, path }) => method === 'POST' && path.endsWith('/posts'));

async function sendUnder(fault: Fault, slug: string): Promise<View> {
  const popup = await stage.openReview(await stage.openPage(slug));
  await reach(popup, 'review');
  await listen(popup);
  stage.sandbox.fault(fault);
  await popup.click('[data-action=send]');
  return popup;
}

const faults: [string, Fault, string][] = [
  ['F9 an answer that breaks off', { on: 'create', kind: 'truncate' }, 'lists-nested'],
  [
    'F11 a redirect to another host',
    { on: 'create', kind: 'redirect', status: 307, location: 'https://elsewhere.example/v1/posts' },
    'lists-tasks',
  ],
  ['F12 the login page of a network', { on: 'create', kind: 'html', status: 200 }, 'title-long'],
  ['F13 an answer of 50 MB', { on: 'create', kind: 'huge', created: true }, 'tags-many'],
  [
    'F22 a gateway’s error',
    { on: 'create', kind: 'status', status: 504, created: true },
    'text-letter',
  ],
];

it.each(faults)('%s: asks the writer, and sends nothing again', async (_, fault, slug) => {
  const popup = await sendUnder(fault, slug);
  await reach(popup, 'unknown');
  expect(await alertOf(popup)).toContain('Medium may already have this draft');
  expect(creates()).toHaveLength(1);
  expect(elsewhere).toBe(0);
});

it('F18 waits when Cloudflare wants to see a person, and says what helps', async () => {
  const popup = await sendUnder(
    { on: 'create', kind: 'html', status: 403, challenge: true },
    'kind-ghost',
  );
  await popup.waitFor('[data-stage=waiting] [data-code=blocked-by-cloudflare]');
  expect(await alertOf(popup)).toContain('Opening medium.com in a tab helps.');
  await popup.screenshot(picture('outbox-cloudflare'));
  await popup.click('[data-action=retry]');
  await reach(popup, 'delivered');
  expect(stage.sandbox.posts).toHaveLength(1);
});

// A browser sends a request once more by itself when a connection that it had used before breaks before the answer.
// No page can see or forbid it; what we promise is one request of ours. https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
/** The record of a page, as it is stored. */
function recordOf(view: View, slug: string): Promise<Record<string, unknown>> {
  const name = JSON.stringify(`delivery:https://journal.example/${slug}/`);
  return view.evaluate(
    `(globalThis.browser ?? chrome).storage.local.get(${name}).then((all) => all[${name}])`,
  );
}

/** Begins to listen, in an open page of ours, to what is journalled before a create call may leave. */
async function listen(view: View): Promise<void> {
  await view.evaluate(`(() => {
    globalThis.sendings = [];
    (globalThis.browser ?? chrome).storage.local.onChanged.addListener((changes) => {
      for (const { newValue } of Object.values(changes))
        if (newValue?.state === 'sending' && newValue.uploads === null)
          globalThis.sendings.push(newValue.attempt);
    });
    return null;
  })()`);
}

/** The numbers of the attempts that were journalled since then. */
function sendings(view: View): Promise<number[]> {
  return view.evaluate('globalThis.sendings');
}

const breaks: {
  name: string;
  fault: Fault;
  slug: string;
  /** Requests that reach Medium for one of ours, at the most: measured in Chromium 156 and Firefox 153. */
  seen: Record<typeof browserName, 1 | 2>;
}[] = [
  {
    name: 'F4 F5 F6 a reset of a connection that was used before',
    fault: { on: 'create', kind: 'reset', when: 'after-body' },
    slug: 'quotes-sources',
    seen: { chromium: 2, firefox: 1 },
  },
  {
    name: 'F6 a GOAWAY, after the post was made',
    fault: { on: 'create', kind: 'goaway' },
    slug: 'kind-recipe',
    seen: { chromium: 2, firefox: 1 },
  },
  {
    name: 'F6 a stream that ends with an internal error, after the post was made',
    fault: { on: 'create', kind: 'reset-stream', code: 'INTERNAL_ERROR' },
    slug: 'kind-substack',
    seen: { chromium: 1, firefox: 2 },
  },
  {
    // It says that nothing was done: https://www.rfc-editor.org/rfc/rfc9113#section-8.7 allows to send it again.
    name: 'F6 a stream that is refused',
    fault: { on: 'create', kind: 'reset-stream', code: 'REFUSED_STREAM' },
    slug: 'kind-wordpress',
    seen: { chromium: 2, firefox: 2 },
  },
];

it.each(breaks)('$name: one request of ours, whatever the browser does', async (row) => {
  const { fault, slug, seen } = row;
  const popup = await sendUnder(fault, slug);
  await popup.waitFor('main[data-screen=unknown], main[data-screen=delivered]');
  const isKnown = (await popup.count('main[data-screen=delivered]')) === 1;
  const [first, ...again] = creates();
  expect(first).toMatchObject({ httpVersion: '2.0', outcome: 'dropped', fault: fault.kind });
  // Sent again by the browser, it was answered; otherwise the writer is asked.
  expect(again.map(({ outcome }) => outcome)).toEqual(isKnown ? ['answered'] : []);
  expect(creates().length).toBeLessThanOrEqual(seen[browserName]);
  // Of ours there was one: we journal each before it leaves.
  expect(await recordOf(popup, slug)).toMatchObject(
    isKnown ? { state: 'posted', postId: again[0]?.createdPostId } : { state: 'unknown' },
  );
  expect(await sendings(popup)).toEqual([1]);
});
