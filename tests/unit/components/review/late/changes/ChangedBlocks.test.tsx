// @vitest-environment jsdom
// What a writer sees of a page that has changed since it was sent.
import { expect, it } from 'vitest';
import { ChangedBlocks } from '@/components/review/late/changes/ChangedBlocks';
import type { CopyOutcome } from '@/utils/screens/review/since-posted';
import { changesBetween } from '@/utils/story/diff/changes';
import { action, all, click, one, show, statusText } from '../../../mount';

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

async function desk(before: string, after: string, outcome: CopyOutcome = { leftOut: 0 }) {
  const copied: string[] = [];
  const changes = changesBetween(before, after, 'en') ?? [];
  await show(
    <ChangedBlocks
      since={{ changes, pictures: [], tables: 'auto', lang: 'en' }}
      onCopy={(html) => {
        copied.push(html);
        return outcome;
      }}
    />,
  );
  return copied;
}

const old = p('It stands in the water.', 'It waits.');
const fresh = p('It stands in the deep water.', 'It flies.', 'It lands in the reeds.');

it('shows what is new, edited and gone, with the words that are different', async () => {
  await desk(old, fresh);
  expect(all('[data-change]').map(({ dataset }) => dataset.change)).toEqual([
    'edited',
    'edited',
    'added',
  ]);
  expect(all('ins').map(({ textContent }) => textContent)).toEqual(['deep ', 'flies']);
  expect(all('del').map(({ textContent }) => textContent)).toEqual(['waits']);
  expect(one('[data-changes] > .hint').textContent).toContain('Blocks: 1 new, 2 edited.');
});

it('copies one block, or all that are on the page', async () => {
  const copied = await desk(old, p('It stands in the deep water.', 'A new line here.'));
  expect(all('[data-change=gone] button')).toEqual([]);
  await click(one('[data-change=edited] [data-action=copy-block]'));
  await click(action('copy-changes'));
  expect(copied).toEqual([
    p('It stands in the deep water.'),
    p('It stands in the deep water.', 'A new line here.'),
  ]);
  expect(statusText().filter(Boolean)).toEqual(['Copied', 'Copied']);
});

it.each([
  [null, 'Could not copy'],
  [{ leftOut: 1 }, 'Copied without one picture.'],
  [{ leftOut: 2 }, 'Copied without 2 pictures.'],
])('says what became of a copy: %j', async (outcome, expected) => {
  await desk('', p('One'), outcome);
  await click(action('copy-block'));
  expect(statusText()[0]).toContain(expected);
});

it('shows nothing of a stored or read story as markup of its own', async () => {
  Object.assign(window, { ran: 0 });
  const bad = '<p>One two three<img src="x" onerror="ran=1"><script>ran=2</script></p>';
  await desk(p('One two three four'), `${bad}<iframe src="https://a.example/"></iframe>`);
  expect(all('.changes :is(script, iframe, [onerror])')).toEqual([]);
  await desk(bad, p('Other'));
  expect(all('.changes :is(script, iframe, [onerror])')).toEqual([]);
  expect(Reflect.get(window, 'ran')).toBe(0);
});
