// @vitest-environment jsdom
import type { ComponentProps } from 'preact';
import { expect, it, vi } from 'vitest';
import { History } from '@/components/history/History';
import type { HistoryActions } from '@/utils/screens/history/history-actions';
import type { StoredActions } from '@/utils/screens/history/stored-actions';
import { accountOf, accounts, deliveries, keyOf } from '../../../outbox/deliveries';
import { all, click, one, press, show, statusText, type } from '../mount';

const spies = () =>
  ({
    onRetry: vi.fn(),
    onSendWith: vi.fn(),
    onCancel: vi.fn(),
    onConfirm: vi.fn(),
    onForget: vi.fn(),
    onAllowMedium: vi.fn(),
    onCopy: vi.fn(async () => true),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onSaveWaiting: vi.fn(),
    onSaveAside: vi.fn(),
    onDiscardAside: vi.fn(),
  }) satisfies HistoryActions & StoredActions;

async function setUp(props: Partial<ComponentProps<typeof History>> = {}) {
  const actions = spies();
  const given = { deliveries, accounts, said: null, actions, trouble: null, now: 10_000, ...props };
  await show(<History {...given} />);
  return { actions, again: (more: typeof props) => show(<History {...given} {...more} />) };
}

const item = (name: string) => one(`[data-key="${keyOf(name)}"]`);
const actionsOf = (name: string) =>
  [...item(name).querySelectorAll<HTMLElement>('[data-action]')].map((it) => it.dataset.action);
const button = (name: string, action: string) => {
  const found = item(name).querySelector<HTMLElement>(`[data-action="${action}"]`);
  if (!found) throw new Error(`no ${action} at ${name}`);
  return found;
};

it.each([
  ['queued', ['cancel']],
  ['waiting', ['retry', 'cancel']],
  ['sending', ['cancel']],
  ['rejected', ['retry', 'remove']],
  ['unknown', ['open', 'confirm', 'retry', 'remove']],
  ['posted', ['open', 'copy-link', 'remove']],
  ['draft', ['remove']],
])('offers for a %s one: %j', async (name, offered) => {
  await setUp();
  expect(actionsOf(name)).toEqual(offered);
});

it('offers to send again only what has a text here', async () => {
  const imported = new Map(
    [...deliveries].map(([key, delivery]) => [key, { ...delivery, accountId: null }] as const),
  );
  await setUp({ deliveries: imported });
  expect(all('[data-section=needs-writer] [data-action=retry]')).toEqual([]);
});

const grace = accountOf('account-2', 'grace', 'Grace');

it.each([
  ['queued', ['send-with', 'cancel']],
  ['waiting', ['send-with', 'cancel']],
  ['sending', ['cancel']],
  ['rejected', ['send-with', 'remove']],
  ['unknown', ['open', 'confirm', 'retry', 'remove']],
  ['posted', ['open', 'copy-link', 'remove']],
])('offers for a %s one whose account is gone: %j', async (name, offered) => {
  await setUp({ accounts: [grace] });
  expect(actionsOf(name)).toEqual(offered);
});

it('offers no trying where it would do nothing, and nobody to send with where nobody is', async () => {
  await setUp({ accounts: [] });
  expect(actionsOf('queued')).toEqual(['cancel']);
  expect(item('queued').textContent).toContain('The account of this draft is no longer connected.');
});

it('offers the other accounts when Medium refuses the token of its own', async () => {
  const queued = deliveries.get(keyOf('queued'));
  if (queued?.state !== 'queued') throw new Error('no such delivery');
  const held = { ...queued, held: { code: 'unauthorized' } as const };
  const { actions } = await setUp({
    deliveries: new Map([[keyOf('queued'), held]]),
    accounts: [...accounts, grace],
  });
  expect(actionsOf('queued')).toEqual(['send-with', 'retry', 'cancel']);
  expect(button('queued', 'send-with').textContent).toBe('Send with Grace (@grace)');
  await click(button('queued', 'send-with'));
  expect(actions.onSendWith.mock.calls).toEqual([[keyOf('queued'), 'One', grace]]);
});

it('offers to take nothing back that may have left', async () => {
  const sending = deliveries.get(keyOf('sending'));
  if (sending?.state !== 'sending') throw new Error('no such delivery');
  await setUp({ deliveries: new Map([[keyOf('sending'), { ...sending, uploads: null }]]) });
  expect(actionsOf('sending')).toEqual([]);
});

it('says before an unknown one is sent again that Medium may then have two', async () => {
  await setUp();
  expect(button('unknown', 'retry').textContent).toContain('Medium may then have it twice');
});

it('asks the background by the page’s key', async () => {
  const { actions } = await setUp();
  await click(button('unknown', 'confirm'));
  await click(button('rejected', 'retry'));
  await click(button('queued', 'cancel'));
  expect(actions.onConfirm.mock.calls).toEqual([[keyOf('unknown'), 'One']]);
  expect(actions.onRetry.mock.calls).toEqual([[keyOf('rejected'), 'One']]);
  expect(actions.onCancel.mock.calls).toEqual([[keyOf('queued'), 'One']]);
});

it('offers the host again to one that is held for want of it', async () => {
  const queued = deliveries.get(keyOf('queued'));
  if (queued?.state !== 'queued') throw new Error('no such delivery');
  const held = { ...queued, held: { code: 'host-permission-missing' } as const };
  const { actions } = await setUp({ deliveries: new Map([[keyOf('queued'), held]]) });
  await click(button('queued', 'allow-medium'));
  expect(actions.onAllowMedium).toHaveBeenCalledTimes(1);
});

it('forgets only on a second word, and gives the focus back on a no', async () => {
  const { actions } = await setUp();
  await click(button('posted', 'remove'));
  expect(document.activeElement).toBe(button('posted', 'remove-no'));
  await press('Escape');
  expect(document.activeElement).toBe(button('posted', 'remove'));
  expect(actions.onForget).not.toHaveBeenCalled();
  await click(button('posted', 'remove'));
  expect(item('posted').textContent).toContain('forgets that you sent this page');
  await click(button('posted', 'remove-yes'));
  expect(actions.onForget.mock.calls).toEqual([[keyOf('posted'), 'One']]);
});

it('names each group of buttons by its draft, and each list by its heading', async () => {
  await setUp();
  for (const named of all('[aria-labelledby]')) {
    const id = named.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(id)?.textContent).toMatch(/./);
  }
  expect(all('h1, h2').map(({ textContent }) => textContent)).toEqual([
    'Outbox and history',
    'In the outbox',
    'Needs you',
    'On Medium',
    'Before you remove Clipdraft',
    'Use your history in another browser',
  ]);
  expect(all('[data-key] [role=alert]')).toEqual([]);
});

it('links a page of the web, and no other address', async () => {
  const posted = deliveries.get(keyOf('posted'));
  if (!posted) throw new Error('no such delivery');
  await setUp({ deliveries: new Map([['file:///home/ada/draft.html', posted]]) });
  expect(all('.address a')).toEqual([]);
  expect(one('.address').textContent).toBe('file:///home/ada/draft.html');
});

it('shows the earlier posts of a page below it, and the pictures that are missing', async () => {
  await setUp();
  expect(item('posted').querySelector('.earlier a')?.getAttribute('href')).toBe(
    'https://medium.com/p/e1/edit',
  );
  expect(item('posted').querySelector('.lost')?.textContent).toContain('A curve');
});

it('searches while one types, and says how much was found', async () => {
  await setUp();
  await type(one<HTMLInputElement>('[name=search]'), 'example/POSTED');
  expect(all('[data-key]').map(({ dataset }) => dataset.key)).toEqual([keyOf('posted')]);
  expect(statusText()).toContain('1 of 7 found');
  await type(one<HTMLInputElement>('[name=search]'), 'nothing of this');
  expect(all('[data-section]')).toEqual([]);
  expect(statusText()).toContain('No title or address contains all these words.');
});

it('says how many posts today has had and until when Medium accepts no more', async () => {
  await setUp();
  expect(one('[data-posts]').textContent).toBe('4 of about 10 posts today');
  expect(all('[data-quota-warning]')).toEqual([]);
  expect(one('[data-pause]').textContent).toMatch(/^Medium accepts no more posts until .+\.$/);
});

it('warns when ten posts are made', async () => {
  const posted = deliveries.get(keyOf('posted'));
  if (!posted) throw new Error('no such delivery');
  const ten = new Map(
    Array.from({ length: 10 }, (_, n) => [keyOf(`${n}`), { ...posted, earlier: [] }]),
  );
  await setUp({ deliveries: ten });
  expect(one('[data-quota-warning]').textContent).toContain('about ten posts in 24 hours');
});

it('says that nothing is here, and offers nothing to save', async () => {
  await setUp({ deliveries: new Map() });
  expect(statusText().join()).toContain('There is nothing here yet.');
  expect(all('[data-action=export], [name=search]')).toEqual([]);
  expect(all('[name=historyFile]')).toHaveLength(1);
});

it('tells in a status what an action did, and leads the keyboard on when its button is gone', async () => {
  const { again } = await setUp();
  await click(button('unknown', 'confirm'));
  const rest = new Map(deliveries);
  rest.delete(keyOf('unknown'));
  await again({ deliveries: rest, said: { words: '“One” is on Medium.' } });
  expect(statusText()).toContain('“One” is on Medium.');
  expect(document.activeElement).toBe(one('h1'));
  await again({ deliveries: rest, said: { failure: { code: 'not-a-history-file' } } });
  expect(one('[role=alert]').textContent).toContain('not a history');
});

const aside = { id: 'local quarantine:edits:7:x', kind: 'edits', of: 'https://a.example/', at: 7 };

it('names what could not be read, and discards it after one question', async () => {
  const { actions } = await setUp({ trouble: { putAside: [aside], newer: 0 } });
  expect(one('[data-put-aside]').textContent).toContain('Edits of a page: https://a.example/');
  await click(one('[data-action=save-aside]'));
  expect(actions.onSaveAside).toHaveBeenCalledWith([aside]);
  await click(one('[data-action=discard-aside]'));
  expect(actions.onDiscardAside).not.toHaveBeenCalled();
  await click(one('[data-action=discard-no]'));
  await click(one('[data-action=discard-aside]'));
  await click(one('[data-action=discard-yes]'));
  expect(actions.onDiscardAside).toHaveBeenCalledWith([aside]);
});

it('offers no file of a token that could not be read', async () => {
  const token = { ...aside, kind: 'secret' };
  const { again, actions } = await setUp({ trouble: { putAside: [token], newer: 0 } });
  expect(all('[data-action=save-aside]')).toEqual([]);
  await again({ trouble: { putAside: [token, aside], newer: 0 } });
  await click(one('[data-action=save-aside]'));
  expect(actions.onSaveAside).toHaveBeenCalledWith([aside]);
});

it('F60 only says what a newer Clipdraft stored', async () => {
  await setUp({ trouble: { putAside: [], newer: 1 } });
  expect(one('[data-put-aside]').textContent).toContain(
    'A newer version of Clipdraft stored one thing',
  );
  expect(all('[data-action=discard-aside]')).toEqual([]);
});

it('F55 offers to save the texts that wait, and says what removing Clipdraft would do', async () => {
  const { actions } = await setUp();
  expect(document.body.textContent).toContain(
    'If you remove Clipdraft, the browser deletes them too.',
  );
  await click(one('[data-action=save-waiting]'));
  expect(actions.onSaveWaiting).toHaveBeenCalledWith(deliveries);
});
