// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { StartOver } from '@/components/story/text/StartOver';
import { action, all, click, one, show } from '../mount';

async function shown(hasOwnText: boolean) {
  let times = 0;
  await show(
    <StartOver
      hasOwnText={hasOwnText}
      onClipAgain={() => {
        times += 1;
      }}
    />,
  );
  await click(action('clip-again'));
  return () => times;
}

it('starts over at once where the text is the page’s', async () => {
  const times = await shown(false);
  expect(times()).toBe(1);
});

it('says first that the edited text would be lost, and keeps it', async () => {
  const times = await shown(true);
  expect(one('[role=alert]').textContent).toContain('would be lost');
  expect(document.activeElement).toBe(action('keep-text'));
  await click(action('keep-text'));
  expect(all('[role=alert]')).toEqual([]);
  expect(times()).toBe(0);
});

it('loses it when the writer says so', async () => {
  const times = await shown(true);
  await click(action('lose-text'));
  expect(times()).toBe(1);
});
