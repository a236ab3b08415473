import { describe, expect, it } from 'vitest';
import type { Checklist } from '@/utils/delivery/checklist';
import { createHandOver } from '@/utils/delivery/hand-over';
import { ok } from '@/utils/result';
import type { StoryPicture } from '@/utils/story/types';

const checklist: Checklist = {
  key: 'https://journal.example/one',
  route: 'paste',
  title: 'One',
  subtitle: '',
  tags: [],
  license: 'all-rights-reserved',
  canonicalUrl: 'https://journal.example/one',
  leftOut: [],
  ticked: [],
  begunAt: 1,
};
const picture: StoryPicture = { id: 'p1', alt: '', type: 'image/png', base64: '' };

function world() {
  let list: Checklist[] = [];
  const files = new Map<string, StoryPicture[]>();
  const ledger: unknown[] = [];
  const tabs: string[] = [];
  const state = { isFull: false };
  const handOver = createHandOver({
    change: async (how) => {
      if (state.isFull) throw new Error('quota');
      list = how(list);
    },
    all: async () => list,
    pictures: {
      set: async (key, pictures) => void files.set(key, pictures),
      remove: async (key) => void files.delete(key),
    },
    record: async (key, post) => {
      ledger.push([key, post]);
      return ok({ delivery: null, ahead: 0, pause: null, postsToday: 0 });
    },
    openTab: async (url) => void tabs.push(url),
  });
  return { handOver, files, ledger, tabs, state, list: () => list };
}

describe('handing a story over', () => {
  it('keeps the checklist and its pictures, and opens the editor', async () => {
    const { handOver, files, tabs, list } = world();
    expect(await handOver.begin({ checklist, pictures: [picture] })).toMatchObject({ ok: true });
    expect(list()).toEqual([checklist]);
    expect(files.get(checklist.key)).toEqual([picture]);
    expect(tabs).toEqual(['https://medium.com/new-story']);
  });

  it('opens Medium’s page also when nothing can be stored: the story is on the clipboard', async () => {
    const { handOver, tabs, state } = world();
    state.isFull = true;
    const begun = await handOver.begin({
      checklist: { ...checklist, route: 'import' },
      pictures: [],
    });
    expect(begun).toMatchObject({ ok: false, failure: { code: 'storage-failed' } });
    expect(tabs).toEqual(['https://medium.com/p/import']);
  });

  it('writes the draft’s address into the ledger, and forgets checklist and pictures', async () => {
    const { handOver, files, ledger, list } = world();
    await handOver.begin({ checklist, pictures: [picture] });
    const address = ' https://medium.com/p/0123456789ab/edit ';
    expect(await handOver.finish({ key: checklist.key, address })).toMatchObject({ ok: true });
    const { key, title, canonicalUrl } = checklist;
    expect(ledger).toEqual([[key, { postId: '0123456789ab', title, canonicalUrl }]]);
    expect([list(), files.size]).toEqual([[], 0]);
  });

  it('takes no other address for the draft’s, and loses nothing over it', async () => {
    const { handOver, ledger, list } = world();
    await handOver.begin({ checklist, pictures: [] });
    for (const address of ['https://medium.com/new-story', 'https://evil.example/p/abc', 'draft'])
      expect(await handOver.finish({ key: checklist.key, address })).toMatchObject({
        ok: false,
        failure: { code: 'not-a-draft-address' },
      });
    expect([ledger, list()]).toEqual([[], [checklist]]);
  });

  it('enters a page without an address too', async () => {
    const { handOver, ledger } = world();
    await handOver.begin({ checklist, pictures: [] });
    await handOver.finish({ key: checklist.key, address: ' ' });
    expect(ledger).toMatchObject([[checklist.key, { postId: null, title: 'One' }]]);
  });

  it('sets a checklist aside without a word to the ledger', async () => {
    const { handOver, ledger, list } = world();
    await handOver.begin({ checklist, pictures: [] });
    await handOver.setAside(checklist.key);
    expect([ledger, list()]).toEqual([[], []]);
  });
});
