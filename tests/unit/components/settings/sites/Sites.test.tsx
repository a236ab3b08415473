// @vitest-environment jsdom
// The sites on the settings page: one is open at a time, and what is changed is told at once.
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { Sites } from '@/components/settings/sites/Sites';
import { changedSite, type Site, type SiteChanges } from '@/utils/draft/site/site';
import { all, click, one, show, type } from '../../mount';

async function setUp() {
  const told: [string, SiteChanges][] = [];
  const onForget = vi.fn();
  function Held() {
    const [sites, setSites] = useState<ReadonlyMap<string, Site>>(
      new Map<string, Site>([
        ['journal.example', { isMine: true, tags: ['bread'] }],
        ['other.example', { destination: { accountId: 'a', publicationId: 'p' } }],
      ]),
    );
    const onSite = (name: string, changes: SiteChanges) => {
      told.push([name, changes]);
      setSites(new Map([...sites, [name, changedSite(sites.get(name) ?? {}, changes)]]));
    };
    return (
      <Sites
        sites={sites}
        publications={new Map([['p', 'The Loaf']])}
        actions={{ onSite, onForget }}
      />
    );
  }
  await show(<Held />);
  return { told, onForget };
}

const edit = (site: string) => one(`[data-site="${site}"] [data-action=edit-site]`);

it('shows what is remembered, and the fields of one site at a time', async () => {
  await setUp();
  expect(all('[data-site] .hint').map(({ textContent }) => textContent)).toEqual([
    'You write it · tags: bread · link to the original',
    'In The Loaf',
  ]);
  expect(all('.site-fields')).toHaveLength(0);
  await click(edit('journal.example'));
  await click(edit('other.example'));
  expect(all('.site-fields')).toHaveLength(1);
  expect(
    edit('other.example').ariaExpanded ?? edit('other.example').getAttribute('aria-expanded'),
  ).toBe('true');
  await click(edit('other.example'));
  expect(all('.site-fields')).toHaveLength(0);
});

it('tells each change at once, and a field that is emptied follows the page again', async () => {
  const { told } = await setUp();
  await click(edit('journal.example'));
  await type(one<HTMLInputElement>('[name=siteTags]'), 'bread, #night  baking,');
  await type(one<HTMLInputElement>('[name=siteTags]'), ' ');
  await click(one('[name=siteFooter]'));
  await click(one('[name=isMine]'));
  expect(told).toEqual([
    ['journal.example', { tags: ['bread', 'night baking'] }],
    ['journal.example', { tags: null }],
    ['journal.example', { footer: false }],
    ['journal.example', { isMine: null }],
  ]);
});

it('keeps words of the link only when there is a place for it, and says so', async () => {
  const { told } = await setUp();
  await click(edit('journal.example'));
  const field = one<HTMLInputElement>('[name=siteFooterWords]');
  await type(field, 'From the oven');
  expect(one('#siteFooterWords-problem').textContent).toContain('{site}');
  expect(told).toEqual([]);
  await type(field, 'From {site}');
  expect(one('#siteFooterWords-problem').textContent).toBe('');
  await type(field, '');
  expect(told).toEqual([
    ['journal.example', { footerWords: 'From {site}' }],
    ['journal.example', { footerWords: null }],
  ]);
});

it('leads a site’s drafts back to the writer’s own profile', async () => {
  const { told } = await setUp();
  await click(edit('other.example'));
  expect(one('[data-destination]').textContent).toContain('Drafts go to The Loaf.');
  await click(one('[data-action=own-profile]'));
  expect(told).toEqual([['other.example', { destination: null }]]);
  expect(all('[data-destination]')).toHaveLength(0);
});

it('forgets a site on a click', async () => {
  const { onForget } = await setUp();
  await click(one('[data-site="other.example"] [data-action=forget-site]'));
  expect(onForget).toHaveBeenCalledExactlyOnceWith('other.example');
});
