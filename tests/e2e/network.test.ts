// Faults of the network in which the browser has a part: what its fetch makes of them, and what the writer is told.
import { expect, it } from 'vitest';
import type { Fault } from '../sandbox/faults.ts';
import type { View } from './driver/types.ts';
import { alertOf, picture, reach, useStage } from './stage.ts';

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
it('F4 F5 F6 a connection that breaks after the request: one request of ours, whatever the browser does', async () => {
  const popup = await sendUnder(
    { on: 'create', kind: 'reset', when: 'after-body' },
    'quotes-sources',
  );
  await popup.waitFor('main[data-screen=unknown], main[data-screen=delivered]');
  const isKnown = (await popup.count('main[data-screen=delivered]')) === 1;
  // Sent again by the browser, it was answered; otherwise the writer is asked.
  expect(creates()).toHaveLength(isKnown ? 2 : 1);
  expect(stage.sandbox.posts).toHaveLength(isKnown ? 2 : 1);
  const attempts = await popup.evaluate<unknown>(
    `(globalThis.browser ?? chrome).storage.local.get(null).then((all) =>
      Object.entries(all).find(([key]) => key.endsWith('/quotes-sources/'))?.[1].state)`,
  );
  expect(attempts).toBe(isKnown ? 'posted' : 'unknown');
});
