// @vitest-environment jsdom
import type { ComponentProps } from 'preact';
import { expect, it } from 'vitest';
import { RouteButtons } from '@/components/review/desk/RouteButtons';
import { account } from '../../../account';
import { all, one, show } from '../../mount';

const draw = (props: Partial<ComponentProps<typeof RouteButtons>>) =>
  show(
    <RouteButtons
      first="api"
      account={account}
      publishStatus="draft"
      postsToday={3}
      tabsAddress="/tabs.html"
      onTake={() => undefined}
      {...props}
    />,
  );

it('says over the button that sends how many posts today has had', async () => {
  await draw({});
  expect(one('footer [data-posts]').textContent).toBe('3 of about 10 posts today');
  expect(all('[data-quota-warning]')).toEqual([]);
});

it('warns from the tenth on', async () => {
  await draw({ postsToday: 10 });
  expect(one('footer [data-quota-warning]').textContent).toContain('may refuse the next one');
});

it.each([
  ['nothing was sent yet', { postsToday: 0 }],
  ['nobody is connected', { account: null }],
  ['another way comes first', { first: 'paste' as const }],
])('says nothing of it when %s', async (_, props) => {
  await draw(props);
  expect(all('[data-posts]')).toEqual([]);
});
