// @vitest-environment jsdom
import { useReducer } from 'preact/hooks';
import { expect, it } from 'vitest';
import { Preview } from '@/components/story/Preview';
import { ok } from '@/utils/result';
import { type Event, initialState, reduce, screenOf } from '@/utils/screens/review/screen';
import { reading, storyOf } from '../../reading';
import { one, show } from '../mount';

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
    const screen = screenOf(state);
    if (screen.name !== 'review') return null;
    return (
      <Preview
        story={screen.draft.story}
        restored={state.edits.restored ?? []}
        tables="auto"
        lang={null}
        shown={null}
        onPutBack={(id) => send({ type: 'edited', changes: { restored: [id] } })}
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
