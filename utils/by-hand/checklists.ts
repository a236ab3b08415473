// Keeps the checklists of stories that the writer pastes or imports, and puts the finished ones into the ledger.
// The world is passed in.

import type { Subject } from '../delivery/record';
import type { DeliveryStatus } from '../delivery/status';
import { ownDetails } from '../failure';
import { importUrl, newStoryUrl, postIdIn } from '../medium/addresses';
import { done, fail, type Result } from '../result';
import type { StoryPicture } from '../story/types';
import { begin, type Checklist, type Step, tick, without } from './checklist';

export interface ChecklistsOptions {
  /** Runs one change of the list after the other, in all contexts of the extension. */
  change: (how: (all: Checklist[]) => Checklist[]) => Promise<void>;
  all: () => Promise<Checklist[]>;
  /** Whether something that could not be read, and was put aside, names this page: its files are still wanted. */
  isPutAside: (key: string) => Promise<boolean>;
  /** Files that Medium's editor would drop, by the page's key. */
  pictures: {
    set: (key: string, pictures: StoryPicture[]) => Promise<void>;
    remove: (key: string) => Promise<void>;
    keys: () => Promise<string[]>;
  };
  /** Runs `work` alone among all contexts of the extension. */
  alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Writes a post that the writer made into the ledger. */
  record: (
    key: string,
    post: Pick<Subject, 'title' | 'canonicalUrl' | 'contentHash'> & { postId: string | null },
  ) => Promise<Result<DeliveryStatus>>;
  /** Keeps a story as it is now, to tell later what has changed. @returns its contentHash */
  keepStory: (page: string, html: string) => Promise<string>;
  openTab: (url: string) => Promise<void>;
}

/** A checklist that begins, and the files of the pictures that Medium's editor would drop. */
export interface NewChecklist {
  checklist: Checklist;
  pictures: StoryPicture[];
  /** The story's HTML. */
  story: string;
}

/** What the background does with checklists. A change that cannot be written down is answered with `storage-failed`. */
export function createChecklists(options: ChecklistsOptions) {
  const { change, all, isPutAside, pictures, alone, record, keepStory, openTab } = options;

  async function keep({ checklist, pictures: files, story }: NewChecklist): Promise<void> {
    const contentHash = await keepStory(checklist.key, story);
    return alone(async () => {
      await change((list) => begin(list, { ...checklist, contentHash }));
      await pictures.set(checklist.key, files);
      // The oldest checklist may have made room.
      await tidyUp();
    });
  }

  function forget(key: string): Promise<void> {
    return alone(async () => {
      await change((list) => without(list, key));
      await tidyUp();
    });
  }

  /** Removes files that belong to no checklist any more. What the database keeps all the same goes with the next start. */
  async function tidyUp(): Promise<void> {
    try {
      const wanted = new Set((await all()).map(({ key }) => key));
      for (const key of await pictures.keys())
        if (!wanted.has(key) && !(await isPutAside(key))) await pictures.remove(key);
    } catch {
      // The checklist itself is as the writer wanted it; nobody looks at these files.
    }
  }

  return {
    /** The story is on the clipboard already: whatever fails here, Medium's page is opened. */
    async begin(begun: NewChecklist): Promise<Result<null>> {
      const kept = await done(keep(begun));
      await openTab(begun.checklist.route === 'paste' ? newStoryUrl : importUrl);
      return kept;
    },

    tick: (request: { key: string; step: Step; done: boolean }): Promise<Result<null>> =>
      done(change((list) => tick(list, request))),

    /**
     * @param address of the draft, as the writer copied it; empty when it is not at hand
     * @returns fails with `not-a-draft-address`
     */
    async finish(request: { key: string; address: string }): Promise<Result<DeliveryStatus>> {
      const { key, address } = request;
      const postId = address.trim() === '' ? null : postIdIn(address);
      if (postId === null && address.trim() !== '') return fail({ code: 'not-a-draft-address' });
      const checklist = (await all()).find((it) => it.key === key);
      if (!checklist) return fail({ code: 'internal', detail: ownDetails.noChecklist });
      const { title, canonicalUrl, contentHash = null } = checklist;
      const post = { postId, title, canonicalUrl: canonicalUrl || null, contentHash };
      const recorded = await record(key, post);
      if (!recorded.ok) return recorded;
      const forgotten = await done(forget(key));
      return forgotten.ok ? recorded : forgotten;
    },

    /** Once in each life of the background: whatever ended the one before, no file stays without a checklist. */
    tidyUp: (): Promise<void> => alone(tidyUp),

    /** The writer does not go on with it. Nothing enters the ledger. */
    setAside: (key: string): Promise<Result<null>> => done(forget(key)),
  };
}
