import { describe, expect, it } from 'vitest';
import { pastedLinks } from '@/utils/screens/several-tabs/links';
import { listingOf, listingOfLinks, type OpenTab } from '@/utils/screens/several-tabs/listing';

function tab(id: number, url: string | null, more: Partial<OpenTab> = {}): OpenTab {
  return { id, index: id - 1, url, title: `Title ${id}`, isAsleep: false, ...more };
}

const one = 'https://a.example/one';
const two = 'https://b.example:8443/two';

describe('a list of tabs', () => {
  it('has title and host of every page of the web', () => {
    expect(listingOf([tab(1, one), tab(2, two, { title: '' })], null).readable).toEqual([
      { tabId: 1, url: one, key: one, title: 'Title 1', host: 'a.example' },
      { tabId: 2, url: two, key: two, title: two, host: 'b.example:8443' },
    ]);
  });

  it('has only the tabs that are wanted', () => {
    const { readable } = listingOf([tab(1, one), tab(2, two), tab(3, null)], [2]);
    expect(readable.map(({ tabId }) => tabId)).toEqual([2]);
  });

  it('has a page that is open twice once', () => {
    const { readable } = listingOf([tab(1, one), tab(2, `${one}?utm_source=feed#part`)], null);
    expect(readable.map(({ tabId }) => tabId)).toEqual([1]);
  });

  it('names what cannot be read, if only by its place', () => {
    const tabs = [
      tab(1, 'chrome://version/'),
      tab(2, null, { title: '' }),
      tab(3, one, { isAsleep: true }),
      tab(4, 'https://api.medium.com/v1/me', { title: '' }),
    ];
    expect(listingOf(tabs, null)).toEqual({
      readable: [],
      unreadable: [
        { title: 'Title 1', reason: 'not-of-the-web' },
        { title: 'Tab 2', reason: 'not-of-the-web' },
        { title: 'Title 3', reason: 'asleep' },
        { title: 'https://api.medium.com/v1/me', reason: 'not-of-the-web' },
      ],
      missing: [],
    });
  });
});

describe('a list of links', () => {
  it('finds the tabs in its own order, also where a tab was led to https or a slash', () => {
    const links = pastedLinks(`http://b.example:8443/two/\n${one}#part`);
    const { readable, missing } = listingOfLinks([tab(1, one), tab(2, two)], links);
    expect(readable.map(({ tabId }) => tabId)).toEqual([2, 1]);
    expect(missing).toEqual([]);
  });

  it('names what is open in no tab, as it was pasted', () => {
    const links = pastedLinks(`${one}\nhttps://a.example/other#x\nno link`);
    expect(listingOfLinks([tab(1, one), tab(2, two)], links).missing).toEqual([
      'https://a.example/other#x',
      'no link',
    ]);
  });

  it('takes of two tabs with one page the one that is awake', () => {
    const tabs = [tab(1, one), tab(2, one, { isAsleep: true })];
    expect(listingOfLinks(tabs, pastedLinks(one)).readable).toMatchObject([{ tabId: 1 }]);
    expect(listingOfLinks(tabs.reverse(), pastedLinks(one)).readable).toMatchObject([{ tabId: 1 }]);
  });
});
