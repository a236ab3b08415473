// @vitest-environment jsdom
import { useReducer } from 'preact/hooks';
import { expect, it } from 'vitest';
import { Preview } from '@/components/story/Preview';
import { ok } from '@/utils/result';
import { createBlockActions } from '@/utils/screens/review/actions/block-actions';
import { screenOf } from '@/utils/screens/review/screen';
import { type Event, initialState, reduce } from '@/utils/screens/review/state';
import { reading, storyOf } from '../../reading';
import { all, choose, click, one, press, show, statusText } from '../mount';

const part = { html: '<p>Left out</p>', notes: [], words: 2, images: 0, pictures: [] };
const article = {
  ...storyOf('<p>An article</p>'),
  leftOut: [{ ...part, id: '1-a', reason: 'boilerplate' as const, after: 0 }],
};
const page = { ...reading, article, selection: storyOf('<p>A selection</p>') };

/** Shows the preview as the review does, from the state. */
async function review(events: readonly Event[]) {
  let dispatch: (event: Event) => void = () => undefined;
  function Shown() {
    const [state, send] = useReducer(reduce, initialState);
    dispatch = send;
    const screen = screenOf(state, window);
    if (screen.name !== 'review') return null;
    return (
      <Preview
        arranged={screen.arranged}
        notes={screen.arranged.story.notes}
        tables="auto"
        pictures={state.pictures}
        lang={null}
        shown={null}
        canUndo={state.steps.length > 0}
        quoted={state.edits.quoted ?? []}
        onWriteAbout={() => send({ type: 'edited', changes: { scope: 'quote' } })}
        actions={createBlockActions({
          state: () => state,
          edit: (changes) => send({ type: 'edited', changes }),
          dispatch: send,
        })}
      />
    );
  }
  const happen = async (event: Event) => {
    dispatch(event);
    await show(<Shown />);
  };
  await show(<Shown />);
  for (const event of events) await happen(event);
  return happen;
}

const begin: Event[] = [
  { type: 'accounts-known', accounts: { all: [], active: null } },
  { type: 'page-read', reading: ok(page), status: null },
];

it.each<[string, Event]>([
  ['quoting', { type: 'edited', changes: { scope: 'quote', comment: 'My words' } }],
  ['a part is put back', { type: 'edited', changes: { restored: ['1-a'] } }],
])('is built once, while 20 keys are typed into the title and %s', async (_, choice) => {
  const happen = await review([...begin, choice]);
  const built = one('[data-preview]');
  for (let keys = 1; keys <= 20; keys += 1)
    await happen({ type: 'edited', changes: { title: 'x'.repeat(keys) } });
  expect(one('[data-preview]')).toBe(built);
  await happen({ type: 'edited', changes: { scope: 'quote', comment: 'Other words' } });
  expect(one('[data-preview]')).not.toBe(built);
  expect(one('[data-preview]').textContent).toContain('Other words');
});

it('shows a line where a part was left out, which puts it back, and says none of its words as the story’s', async () => {
  const happen = await review(begin);
  const line = one('[data-preview] > p + [data-restore="1-a"]');
  expect(line.getAttribute('data-words')).toBe('2 words left out: “Left out”');
  expect(one('[data-preview]').textContent).toBe('An article');
  (line as HTMLButtonElement).click();
  await happen({ type: 'edited', changes: {} });
  expect(one('[data-preview]').textContent).toBe('An articleLeft out');
  expect(document.querySelector('[data-restore]')).toBeNull();
});

it('leaves a block out and takes that back, by keyboard', async () => {
  const three = { ...page, article: storyOf('<p>One</p><p>Two</p><p>Three</p>') };
  await review([...begin.slice(0, 1), { type: 'page-read', reading: ok(three), status: null }]);
  const section = one('section');
  section.focus();
  await press('ArrowDown');
  await press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('Two');
  await press('Delete');
  expect(all('[data-block]').map((it) => it.textContent)).toEqual(['One', 'Three']);
  expect(one('[data-restore]').getAttribute('data-words')).toBe('1 word left out by you: “Two”');
  expect(document.activeElement).toBe(one('[data-restore]'));
  expect(statusText()).toEqual(['Left out: Two']);
  await press('z', { ctrlKey: true });
  expect(all('[data-block]').map((it) => it.textContent)).toEqual(['One', 'Two', 'Three']);
  expect(all('[data-action=undo]')).toEqual([]);
});

it('shows at its place what differs, with its choice', async () => {
  const rows = '<tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody>';
  const table = {
    ...storyOf(`<p>Before</p><table>${rows}</table>`),
    notes: [{ kind: 'changed' as const, code: 'tables' as const, block: 1 }],
  };
  const reading = ok({ ...page, article: table });
  await review([...begin.slice(0, 1), { type: 'page-read', reading, status: null }]);
  expect(one('[data-preview]').textContent).not.toContain('Medium has no tables');
  await click(one('p + [data-mark="1"]'));
  expect(one('[role=dialog]').textContent).toContain('Medium has no tables.');
  await choose(one<HTMLSelectElement>('#block-table'), 'list');
  expect(all('[data-preview] > ul > li')).toHaveLength(2);
  // The card stays, for another choice.
  expect(one<HTMLSelectElement>('#block-table').value).toBe('list');
  await click(one('[data-action=close-card]'));
  expect(all('[role=dialog]')).toEqual([]);
  expect(document.activeElement).toBe(one('[data-preview] > ul'));
});
