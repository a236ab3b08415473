import { describe, expect, it } from 'vitest';
import type { Checklist } from '@/utils/by-hand/checklist';
import { createChecklists } from '@/utils/by-hand/checklists';
import { ok } from '@/utils/result';
import type { StoryPicture } from '@/utils/story/types';
import { settled } from '../../outbox/world';
import { oneChecklist as checklist } from './one-checklist';

const story = '<p>One</p>';
const hash = 'f00';

const picture: StoryPicture = { id: 'p1', alt: '', type: 'image/png', base64: '' };

const kept: Checklist = { ...checklist, contentHash: hash };

function world() {
  let list: Checklist[] = [];
  const files = new Map<string, StoryPicture[]>();
  const ledger: unknown[] = [];
  const tabs: string[] = [];
  const stories: unknown[] = [];
  const state = { isFull: false, isStuck: false, aside: '' };
  let last: Promise<unknown> = Promise.resolve();
  const byHand = createChecklists({
    change: async (how) => {
      if (state.isFull) throw new Error('quota');
      list = how(list);
    },
    all: async () => list,
    isPutAside: async (key) => state.aside === key,
    pictures: {
      set: async (key, pictures) => void files.set(key, pictures),
      remove: async (key) => {
        if (state.isStuck) throw new Error('the database refuses');
        files.delete(key);
      },
      keys: async () => {
        await settled();
        return [...files.keys()];
      },
    },
    alone: (work) => {
      const run = last.then(work);
      last = run.catch(() => undefined);
      return run;
    },
    record: async (key, post) => {
      ledger.push([key, post]);
      return ok({ delivery: null, ahead: 0, pause: null, postsToday: 0 });
    },
    keepStory: async (page, html) => {
      stories.push([page, html]);
      return hash;
    },
    openTab: async (url) => void tabs.push(url),
  });
  const lose = () => {
    list = [];
  };
  return { byHand, files, ledger, tabs, stories, state, list: () => list, lose };
}

describe('handing a story over', () => {
  it('keeps the checklist and its pictures, and opens the editor', async () => {
    const { byHand, files, stories, tabs, list } = world();
    expect(await byHand.begin({ checklist, pictures: [picture], story })).toMatchObject({
      ok: true,
    });
    expect(list()).toEqual([kept]);
    expect(stories).toEqual([[checklist.key, story]]);
    expect(files.get(checklist.key)).toEqual([picture]);
    expect(tabs).toEqual(['https://medium.com/new-story']);
  });

  it('F58 keeps the pictures of a checklist that could not be read, until that is discarded', async () => {
    const { byHand, files, state, lose } = world();
    await byHand.begin({ checklist, pictures: [picture], story });
    lose();
    state.aside = checklist.key;
    await byHand.tidyUp();
    expect(files.size).toBe(1);
    state.aside = '';
    await byHand.tidyUp();
    expect(files.size).toBe(0);
  });

  it('opens Medium’s page also when nothing can be stored: the story is on the clipboard', async () => {
    const { byHand, tabs, state } = world();
    state.isFull = true;
    const begun = await byHand.begin({
      checklist: { ...checklist, route: 'import' },
      pictures: [],
      story,
    });
    expect(begun).toMatchObject({ ok: false, failure: { code: 'storage-failed' } });
    expect(tabs).toEqual(['https://medium.com/p/import']);
  });

  it('writes the draft’s address into the ledger, and forgets checklist and pictures', async () => {
    const { byHand, files, ledger, list } = world();
    await byHand.begin({ checklist, pictures: [picture], story });
    const address = ' https://medium.com/p/0123456789ab/edit ';
    expect(await byHand.finish({ key: checklist.key, address })).toMatchObject({ ok: true });
    const { key, title, canonicalUrl } = checklist;
    expect(ledger).toEqual([
      [key, { postId: '0123456789ab', title, canonicalUrl, contentHash: hash }],
    ]);
    expect([list(), files.size]).toEqual([[], 0]);
  });

  it('takes no other address for the draft’s, and loses nothing over it', async () => {
    const { byHand, ledger, list } = world();
    await byHand.begin({ checklist, pictures: [], story });
    for (const address of ['https://medium.com/new-story', 'https://evil.example/p/abc', 'draft'])
      expect(await byHand.finish({ key: checklist.key, address })).toMatchObject({
        ok: false,
        failure: { code: 'not-a-draft-address' },
      });
    expect([ledger, list()]).toEqual([[], [kept]]);
  });

  it('enters a page without an address too', async () => {
    const { byHand, ledger } = world();
    await byHand.begin({ checklist, pictures: [], story });
    await byHand.finish({ key: checklist.key, address: ' ' });
    expect(ledger).toMatchObject([[checklist.key, { postId: null, title: 'One' }]]);
  });

  it('sets a checklist aside without a word to the ledger', async () => {
    const { byHand, ledger, list } = world();
    await byHand.begin({ checklist, pictures: [], story });
    await byHand.setAside(checklist.key);
    expect([ledger, list()]).toEqual([[], []]);
  });
});

describe('the files of a checklist', () => {
  const of = (name: string): Checklist => ({
    ...checklist,
    key: `https://journal.example/${name}`,
  });

  it('go with it when it is set aside', async () => {
    const { byHand, files } = world();
    await byHand.begin({ checklist, pictures: [picture], story });
    await byHand.setAside(checklist.key);
    expect(files.size).toBe(0);
  });

  it('go with the oldest one that makes room for a new one', async () => {
    const { byHand, files, list } = world();
    for (let number = 0; number < 25; number += 1)
      await byHand.begin({ checklist: of(`${number}`), pictures: [picture], story });
    expect([...files.keys()].sort()).toEqual(
      list()
        .map(({ key }) => key)
        .sort(),
    );
  });

  it('that stayed behind are removed at the next start, and no others', async () => {
    const { byHand, files, state } = world();
    await byHand.begin({ checklist, pictures: [picture], story });
    await byHand.begin({ checklist: of('two'), pictures: [picture], story });
    state.isStuck = true;
    expect(await byHand.setAside(checklist.key)).toMatchObject({ ok: true });
    expect(files.size).toBe(2);
    state.isStuck = false;
    await byHand.tidyUp();
    expect([...files.keys()]).toEqual([of('two').key]);
  });

  it('are safe from a start that comes while they are brought in', async () => {
    for (let turns = 0; turns < 10; turns += 1) {
      const { byHand, files } = world();
      const starting = byHand.tidyUp();
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      await byHand.begin({ checklist, pictures: [picture], story });
      await starting;
      expect(files.get(checklist.key)).toEqual([picture]);
    }
  });
});
