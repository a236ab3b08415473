// @vitest-environment jsdom
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { DestinationField } from '@/components/review/fields/DestinationField';
import { action, all, click, one, press, show, statusText, type } from '../../mount';

type Props = ComponentProps<typeof DestinationField>;

const publications = ['Alpha', 'Beta', 'Café Gamma', 'Delta'].map((name, index) => ({
  id: `p${index}`,
  name,
}));
const many = Array.from({ length: 200 }, (_, index) => ({
  id: `p${index}`,
  name: `Paper ${index}`,
}));

function set(props: Partial<Props> = {}) {
  const calls = {
    onOpen: vi.fn(),
    onNeedRoles: vi.fn<Props['onNeedRoles']>(),
    onChange: vi.fn<Props['onChange']>(),
    onRefresh: vi.fn(),
  };
  function Held() {
    const [value, setValue] = useState<string | null>(props.value ?? null);
    const onChange = (id: string | null) => {
      calls.onChange(id);
      setValue(id);
    };
    return (
      <DestinationField
        userName="ann"
        publications={publications}
        roles={{ p0: 'editor', p1: 'writer', p2: 'none' }}
        loading={false}
        problem={undefined}
        {...calls}
        {...props}
        value={value}
        onChange={onChange}
      />
    );
  }
  return { calls, shown: show(<Held />) };
}

async function setUp(props: Partial<Props> = {}) {
  const { calls, shown } = set(props);
  await shown;
  return calls;
}

const input = () => one<HTMLInputElement>('[name="destination"]');
const keys = () => all('[role="option"]').map(({ dataset }) => dataset.publication);
const option = (key: string) => one(`[data-publication="${key}"]`);
const isOpen = () => input().getAttribute('aria-expanded') === 'true';
/** What a screen reader hears as the current option. */
const active = () => {
  const id = input().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)?.dataset.publication;
};
async function openByKey() {
  input().focus();
  await press('ArrowDown');
}

it('is a closed combobox that says where the draft goes', async () => {
  await setUp();
  expect(input().value).toBe('My profile (@ann)');
  expect(input().getAttribute('role')).toBe('combobox');
  expect(isOpen()).toBe(false);
  expect(all('[role="listbox"]')).toEqual([]);
  expect(one('label').textContent).toBe('Destination');
});

it('opens by a click on the profile and the publications, with the own role beside each', async () => {
  await setUp();
  await click(input());
  expect(isOpen()).toBe(true);
  expect(document.getElementById(input().getAttribute('aria-controls') ?? '')).toBe(
    one('[role="listbox"]'),
  );
  expect(keys()).toEqual(['', 'p0', 'p1', 'p2', 'p3']);
  const roles = all('.destination-role').map(({ textContent }) => textContent);
  expect(roles).toEqual([
    '',
    'editor',
    'writer: drafts only',
    'you cannot post here',
    'your role is not known yet…',
  ]);
  expect(option('').getAttribute('aria-selected')).toBe('true');
  expect(option('p2').getAttribute('aria-disabled')).toBe('true');
  expect(statusText()).toEqual(['5 to choose from']);
});

it('does not open by the focus alone', async () => {
  await setUp();
  input().focus();
  expect(isOpen()).toBe(false);
});

it('walks with the arrows, round the ends, and chooses with Enter', async () => {
  const { onChange } = await setUp();
  await openByKey();
  expect(active()).toBe('');
  await press('ArrowDown');
  expect(active()).toBe('p0');
  await press('ArrowUp');
  await press('ArrowUp');
  expect(active()).toBe('p3');
  await press('ArrowDown');
  expect(active()).toBe('');
  await press('End');
  expect(active()).toBe('p3');
  await press('Home');
  expect(active()).toBe('');
  await press('ArrowDown');
  const enter = await press('Enter');
  expect(enter.prevented).toBe(true);
  expect(onChange.mock.calls).toEqual([['p0']]);
  expect(isOpen()).toBe(false);
  expect(input().value).toBe('Alpha');
});

it('leaves Home, End and Escape to the browser while the list is closed', async () => {
  await setUp();
  input().focus();
  for (const key of ['Home', 'End', 'Escape', 'Tab']) {
    expect(await press(key)).toEqual({ reachedDocument: true, prevented: false });
  }
});

it('closes only the list on Escape, and forgets what was typed', async () => {
  const { onChange } = await setUp();
  await type(input(), 'bet');
  expect(await press('Escape')).toEqual({ reachedDocument: false, prevented: true });
  expect(isOpen()).toBe(false);
  expect(input().value).toBe('My profile (@ann)');
  expect(onChange).not.toHaveBeenCalled();
  expect((await press('Escape')).prevented).toBe(false);
});

it('never sends the draft by Enter, and lets Ctrl+Enter through', async () => {
  await setUp();
  input().focus();
  expect((await press('Enter')).prevented).toBe(true);
  expect(isOpen()).toBe(true);
  expect(await press('Enter', { ctrlKey: true })).toEqual({
    reachedDocument: true,
    prevented: false,
  });
});

it('filters while typing and takes the first match with Enter', async () => {
  const { onChange } = await setUp({ roles: {} });
  await type(input(), 'cafe');
  expect(keys()).toEqual(['p2']);
  expect(active()).toBe('p2');
  await press('Enter');
  expect(onChange.mock.calls).toEqual([['p2']]);
});

it('lets an input method use Enter and the arrows', async () => {
  await setUp();
  await type(input(), 'a');
  expect((await press('Enter', { isComposing: true })).prevented).toBe(false);
  expect(isOpen()).toBe(true);
});

it('says that nothing matches, and Enter then changes nothing', async () => {
  const { onChange } = await setUp();
  await type(input(), 'zzz');
  expect(keys()).toEqual([]);
  expect(statusText()).toEqual(['No destination has this name.']);
  await press('ArrowDown');
  await press('Enter');
  expect(onChange).not.toHaveBeenCalled();
  expect(input().value).toBe('My profile (@ann)');
});

it('chooses by mouse, keeps the focus in the field, and says nothing when nothing changes', async () => {
  const { onChange } = await setUp();
  await click(input());
  await click(option('p1'));
  expect(onChange.mock.calls).toEqual([['p1']]);
  expect(document.activeElement).toBe(input());
  await click(input());
  await click(option('p1'));
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(isOpen()).toBe(false);
  await click(input());
  await click(option(''));
  expect(onChange).toHaveBeenLastCalledWith(null);
});

it('refuses a publication where the writer cannot post', async () => {
  const { onChange } = await setUp();
  await click(input());
  await click(option('p2'));
  expect(isOpen()).toBe(true);
  await press('End');
  await press('ArrowUp');
  expect(active()).toBe('p2');
  await press('Enter');
  expect(onChange).not.toHaveBeenCalled();
});

it('closes when the focus leaves', async () => {
  await setUp();
  await click(input());
  await click(action('refresh-destinations'));
  expect(isOpen()).toBe(false);
});

it('tells a writer that a draft is a submission', async () => {
  await setUp({ value: 'p1' });
  const hint = 'You are a writer there, so your draft goes to its editors.';
  expect(one('#destination-hint').textContent).toBe(hint);
  expect(input().getAttribute('aria-describedby')).toContain('destination-hint');
  await openByKey();
  await press('Home');
  await press('Enter');
  expect(one('#destination-hint').textContent).toBe('');
});

it('asks for the list at the first opening', async () => {
  const { onOpen } = await setUp({ publications: null });
  expect(onOpen).not.toHaveBeenCalled();
  await openByKey();
  expect(onOpen).toHaveBeenCalledTimes(1);
  expect(keys()).toEqual(['']);
});

it('asks for no list that is there or on its way', async () => {
  const { onOpen } = await setUp();
  await openByKey();
  expect(onOpen).not.toHaveBeenCalled();
  const loading = await setUp({ publications: null, loading: true });
  await openByKey();
  expect(loading.onOpen).not.toHaveBeenCalled();
  expect(statusText()).toEqual(['Loading your publications…']);
});

it('asks for eight unknown roles when the list opens and when the filter changes', async () => {
  const { onNeedRoles } = await setUp({ publications: many, roles: { p1: 'writer' } });
  expect(onNeedRoles).not.toHaveBeenCalled();
  await openByKey();
  const firstEight = ['p0', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'];
  expect(onNeedRoles.mock.calls).toEqual([[firstEight]]);
  await press('ArrowDown');
  expect(onNeedRoles).toHaveBeenCalledTimes(1);
  await type(input(), '199');
  expect(onNeedRoles).toHaveBeenCalledTimes(2);
  expect(onNeedRoles).toHaveBeenLastCalledWith(['p199']);
});

it('asks again neither when a role is learned nor when the list is drawn anew', async () => {
  const onNeedRoles = vi.fn();
  const field = (roles: Props['roles']) => (
    <DestinationField
      userName="ann"
      publications={[...publications]}
      roles={roles}
      value="p3"
      loading={false}
      problem={undefined}
      onOpen={vi.fn()}
      onNeedRoles={onNeedRoles}
      onChange={vi.fn()}
      onRefresh={vi.fn()}
    />
  );
  await show(field({}));
  await openByKey();
  await show(field({ p0: 'editor' }));
  await show(field({ p0: 'editor' }));
  // The chosen one comes first.
  expect(onNeedRoles.mock.calls).toEqual([[['p3', 'p0', 'p1', 'p2']]]);
});

it('draws fifty of two hundred and says how many more there are', async () => {
  await setUp({ publications: many });
  await openByKey();
  expect(keys()).toHaveLength(50);
  expect(statusText()).toEqual(['151 more. Type a part of the name to find them.']);
});

it('says in the list that the publications could not be loaded, and tries again at the next opening', async () => {
  const { onOpen } = await setUp({ publications: null, problem: 'Medium did not answer.' });
  await openByKey();
  expect(statusText()).toEqual(['Clipdraft could not load your publications.']);
  await press('Escape');
  await press('ArrowDown');
  expect(onOpen).toHaveBeenCalledTimes(2);
});

it('has words for a chosen publication that it cannot name', async () => {
  await setUp({ value: 'gone', publications: null });
  expect(input().value).toBe('A publication');
  await setUp({ value: 'gone' });
  expect(input().value).toBe('A publication that is no longer in your list');
});

it('refreshes on demand, but not twice at once, and shows a problem', async () => {
  const idle = await setUp({ problem: 'Medium did not answer.' });
  await click(action('refresh-destinations'));
  expect(idle.onRefresh).toHaveBeenCalledTimes(1);
  expect(one('#destination-problem').textContent).toBe('Medium did not answer.');
  const loading = await setUp({ loading: true });
  await click(action('refresh-destinations'));
  expect(loading.onRefresh).not.toHaveBeenCalled();
});
