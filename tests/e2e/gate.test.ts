// Who and what passes the gate to the background: our own pages with the messages of the protocol, nobody and nothing else.
import { beforeAll, expect, it } from 'vitest';
import type { Tab } from './driver/types.ts';
import { reach, useStage } from './stage.ts';
import { inject, tabUnder } from './threats/injected.ts';
import { openProbe } from './threats/probe.ts';
import { inherited, type Message, messages } from './threats/protocol.ts';
import { everythingStored } from './threats/stored.ts';

const stage = useStage();
let ownPage: Tab;
/** The page that is read, under activeTab. */
let tabId: number;
let forged: Message[];

beforeAll(async () => {
  const popup = await stage.openReview(await stage.openPage('sample-article'));
  await reach(popup, 'review');
  tabId = await tabUnder(popup);
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  await stage.closePopup();
  ownPage = await stage.browser.extensionPage('outbox.html');
  await reach(ownPage, 'history');
  const { local } = await everythingStored(ownPage);
  forged = messages((local.accounts as { id: string }[])[0]?.id ?? '');
});

/** Sends each by itself. @returns its answer; null where none came; a text where the browser refused to carry it */
const askEach = `async ({ messages, to }) => {
  const { runtime } = globalThis.browser ?? chrome;
  return Promise.all(messages.map(async (message) => {
    try {
      return (await (to === null ? runtime.sendMessage(message) : runtime.sendMessage(to, message))) ?? null;
    } catch (error) {
      return 'refused: ' + error.message;
    }
  }));
}`;

const askFromOwnPage = (sent: unknown[]) =>
  ownPage.evaluate<unknown[]>(`(${askEach})(${JSON.stringify({ messages: sent, to: null })})`);

it('answers a page of ours that asks by a name of the protocol', async () => {
  const [known] = await askFromOwnPage([{ type: 'authorization' }]);
  expect(known).toMatchObject({ ok: true });
});

it('gives no answer to names that every object has, nor to what is no message at all', async () => {
  const named = inherited.map((type) => ({ id: 1, type, data: null, timestamp: 0 }));
  const odd = [null, '', 'connect', 7, [], ['connect'], {}, { type: null }, { type: ['connect'] }];
  const huge = { id: 1e300, type: 'connect'.repeat(100_000), timestamp: 0 };
  const answers = await askFromOwnPage([...named, ...odd, huge]);
  expect(answers).toEqual(answers.map(() => null));
});

it('refuses what is huge under a name that it knows', async () => {
  const [answer] = await askFromOwnPage([{ type: 'removeAccount', data: 'a'.repeat(5_000_000) }]);
  expect(answer).toEqual({
    ok: false,
    failure: { code: 'text-too-long' },
  });
});

it('leaves what it does not know to another listener of ours', async () => {
  const other = await stage.browser.extensionPage('welcome.html');
  await other.evaluate(`((globalThis.browser ?? chrome).runtime.onMessage.addListener(
    ({ type }, sender, respond) => { if (type !== 'connect') respond('the other one: ' + type); }), null)`);
  const named = inherited.map((type) => ({ id: 1, type, data: null, timestamp: 0 }));
  expect(await askFromOwnPage(named)).toEqual(inherited.map((type) => `the other one: ${type}`));
  await other.close();
});

it('T2 refuses every message from a script of ours in a page, and changes nothing', async () => {
  const before = await everythingStored(ownPage);
  const answers = await inject<unknown[]>(ownPage, tabId, askEach, { messages: forged, to: null });
  expect(answers).toEqual(
    forged.map(() => ({ ok: false, failure: { code: 'internal', detail: 'unknown sender' } })),
  );
  expect(await everythingStored(ownPage)).toEqual(before);
  expect(stage.sandbox.journal).toEqual([]);
});

it('T3 lets no other extension ask, connect, look or reach in', async () => {
  const before = await everythingStored(ownPage);
  const [to, origin] = await ownPage.evaluate<string[]>(
    `[(globalThis.browser ?? chrome).runtime.id, location.origin]`,
  );
  const probe = await openProbe(stage.browser);
  const given = JSON.stringify({ messages: forged, to });
  const answers = await probe.evaluate<unknown[]>(`(${askEach})(${given})`);
  expect(answers).toHaveLength(forged.length);
  for (const answer of answers)
    expect(answer).toMatch(/^refused: .*(?:not connect|not establish)/i);

  const port = await probe.evaluate(`new Promise((resolve) => {
    const port = (globalThis.browser ?? chrome).runtime.connect('${to}');
    port.onMessage.addListener(() => resolve('answered'));
    port.onDisconnect.addListener(() => resolve('disconnected'));
  })`);
  expect(port).toBe('disconnected');
  for (const file of ['manifest.json', 'popup.html', 'background.js'])
    expect(
      await probe.evaluate(`fetch('${origin}/${file}').then(({ ok }) => ok, () => 'refused')`),
    ).toBe('refused');
  await probe.close();
  expect(await everythingStored(ownPage)).toEqual(before);
  expect(stage.sandbox.journal).toEqual([]);
});
