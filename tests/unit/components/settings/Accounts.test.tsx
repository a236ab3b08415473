// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { Accounts } from '@/components/settings/Accounts';
import type { Account } from '@/utils/connection/types';
import { all, click, one, press, show, type } from '../mount';

const account = (id: string, more: Partial<Account> = {}): Account => ({
  id,
  label: `Label ${id}`,
  user: {
    id: 'u',
    username: `user-${id}`,
    name: `Name ${id}`,
    url: '',
    imageUrl: 'https://x.test/',
  },
  kind: 'integration-token',
  kept: true,
  tokenTail: '1a2b',
  scopes: null,
  connectedAt: 0,
  ...more,
});

async function setUp(waiting: Record<string, number> = {}, others: Account[] = []) {
  const calls = { onSwitch: vi.fn(), onRename: vi.fn(), onRemove: vi.fn() };
  function Held() {
    const [accounts, setAccounts] = useState([
      account('a'),
      account('b', { kept: false }),
      account('c', { kind: 'oauth' }),
      ...others,
    ]);
    return (
      <Accounts
        accounts={accounts}
        activeId="a"
        countWaiting={async (id) => waiting[id] ?? 0}
        {...calls}
        onRemove={(id) => {
          calls.onRemove(id);
          setAccounts(accounts.filter((each) => each.id !== id));
        }}
      />
    );
  }
  await show(<Held />);
  return calls;
}

const at = (id: string, name: string) =>
  one<HTMLButtonElement>(`[data-account="${id}"] [data-action="${name}"]`);
const radio = (id: string) => one<HTMLInputElement>(`[name="account"][value="${id}"]`);
const nameInput = () => one<HTMLInputElement>('[name="accountLabel"]');

it('shows each account with what it is, and no picture from anywhere', async () => {
  await setUp();
  const rows = all('[data-account]').map(({ textContent }) => textContent);
  expect(rows[0]).toContain(
    'Label a@user-aintegration token ending in 1a2b, kept on this computer',
  );
  expect(rows[1]).toContain('integration token ending in 1a2b, kept until you close the browser');
  expect(rows[2]).toContain('signed in with your own Medium client, kept on this computer');
  expect(all('img')).toEqual([]);
  expect(all('.account-picture').map(({ textContent }) => textContent)).toEqual(['L', 'L', 'L']);
});

it('switches by the radio of the row', async () => {
  const { onSwitch } = await setUp();
  expect(radio('a').checked).toBe(true);
  await click(radio('b'));
  expect(onSwitch.mock.calls).toEqual([['b']]);
});

it('renames in place with Enter and gives the focus back', async () => {
  const { onRename } = await setUp();
  await click(at('b', 'rename'));
  expect(document.activeElement).toBe(nameInput());
  expect(nameInput().value).toBe('Label b');
  await type(nameInput(), '  Work ');
  expect((await press('Enter')).prevented).toBe(true);
  expect(onRename.mock.calls).toEqual([['b', 'Work']]);
  expect(document.activeElement).toBe(at('b', 'rename'));
});

it('falls back to the user’s name when nothing is typed', async () => {
  const { onRename } = await setUp();
  await click(at('a', 'rename'));
  await type(nameInput(), '  ');
  await click(at('a', 'rename-save'));
  expect(onRename.mock.calls).toEqual([['a', 'Name a']]);
});

it('takes no rename that changes nothing, and none while an input method is at work', async () => {
  const { onRename } = await setUp();
  await click(at('a', 'rename'));
  await press('Enter', { isComposing: true });
  expect(document.activeElement).toBe(nameInput());
  await press('Enter');
  expect(onRename).not.toHaveBeenCalled();
});

it.each(['rename', 'remove'])('leaves %s with Escape and keeps the popup open', async (name) => {
  const calls = await setUp();
  await click(at('a', name));
  expect(await press('Escape')).toEqual({ reachedDocument: false, prevented: true });
  expect(document.activeElement).toBe(at('a', name));
  expect(calls.onRename).not.toHaveBeenCalled();
  expect(calls.onRemove).not.toHaveBeenCalled();
  expect(await press('Escape')).toEqual({ reachedDocument: true, prevented: false });
});

it('asks before it forgets an account, with the focus on No', async () => {
  const { onRemove } = await setUp();
  await click(at('b', 'remove'));
  expect(one('[data-account="b"]').textContent).toContain('Remove this account from Clipdraft?');
  expect(document.activeElement).toBe(at('b', 'remove-no'));
  await click(at('b', 'remove-no'));
  expect(document.activeElement).toBe(at('b', 'remove'));
  expect(onRemove).not.toHaveBeenCalled();
});

it('says before an account is forgotten what waits for it, and what becomes of that', async () => {
  const waiting = { a: 2, b: 1 };
  await setUp(waiting);
  await click(at('a', 'remove'));
  expect(one('[data-waiting]').textContent).toBe(
    '2 drafts wait for this account. They stay in the outbox, and Clipdraft sends them when you connect @user-a again. You can also send them with another account.',
  );
  await click(at('b', 'remove'));
  expect(one('[data-account="b"] [data-waiting]').textContent).toBe(
    'One draft waits for this account. It stays in the outbox, and Clipdraft sends it when you connect @user-b again. You can also send it with another account.',
  );
  await click(at('c', 'remove'));
  expect(all('[data-account="c"] [data-waiting]')).toEqual([]);
});

it('says that what waits goes on where the same user has another connection', async () => {
  await setUp({ c: 3 }, [account('d', { user: account('c').user })]);
  await click(at('c', 'remove'));
  expect(one('[data-waiting]').textContent).toBe(
    '3 drafts wait for this account. Clipdraft sends them with your other connection to @user-c.',
  );
});

it.each([
  ['b', 'c'],
  ['c', 'b'],
])('forgets %s on Yes and gives the focus to %s', async (id, next) => {
  const { onRemove } = await setUp();
  await click(at(id, 'remove'));
  await click(at(id, 'remove-yes'));
  expect(onRemove.mock.calls).toEqual([[id]]);
  expect(document.activeElement).toBe(radio(next));
});
