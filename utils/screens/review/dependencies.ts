// What the review needs from the world, passed in by the page that shows it.
import type { Checklist } from '../../by-hand/checklist';
import type { SavedFile } from '../../by-hand/files/types';
import type { ReadPicture } from '../../clip/pictures/types';
import type { Accounts } from '../../connection/types';
import type { Deliveries } from '../../delivery/queue';
import type { Edits } from '../../draft/edits';
import type { Preferences } from '../../draft/preferences';
import type { Route } from '../../draft/route';
import type { Site } from '../../draft/site/site';
import type { Scope } from '../../draft/story/scope';
import type { Ask } from '../../messaging/protocol';
import type { Result } from '../../result';
import type { changesBetween } from '../../story/diff/changes';
import type { Reading } from '../../story/reading/reading';
import type { Event, State } from './state';

export interface StoredDeliveries {
  /** All that can be read. */
  loadDeliveries: () => Promise<Deliveries>;
  /** Calls back after every change of a stored delivery. @returns what ends it */
  watchDeliveries: (onChange: () => void) => () => void;
}

export interface ReviewDependencies {
  /** What the review knows now; only `dispatch` changes it. */
  state: () => State;
  dispatch: (event: Event) => void;
  ask: Ask;
  loadAccounts: () => Promise<Accounts>;
  readPage: (tabId: number) => Promise<Result<Reading>>;
  tabId: () => Promise<number | null>;
  /** The click in the context menu that opened this review, once. */
  takeClipRequest: () => Promise<{
    tabId: number;
    scope: Scope | null;
    how: 'menu' | 'now';
  } | null>;
  loadPreferences: () => Promise<Preferences>;
  /** Loads the door to the stored deliveries. */
  storedDeliveries: () => Promise<StoredDeliveries>;
  loadEdits: (key: string) => Promise<Edits>;
  /** Tells when the stored edits of a page have changed, by whom ever. @returns what ends it */
  watchEdits: (key: string, onChange: () => void) => () => void;
  /** What is remembered of a site. */
  loadSite: (site: string) => Promise<Site>;
  /** Tells each change of it, by whom ever. @returns what ends it */
  watchSite: (site: string, onKnown: (site: Site) => void) => () => void;
  loadRoute: () => Promise<Route | null>;
  /** Tags of earlier drafts, the newest first. */
  loadUsedTags: () => Promise<readonly string[]>;
  /** A story as it was sent, by its contentHash; null: it is not kept. Never rejects. */
  loadSentStory: (contentHash: string) => Promise<string | null>;
  /** See story/diff/changes.ts, which is loaded only when it is needed. */
  changesBetween: (
    ...stories: Parameters<typeof changesBetween>
  ) => Promise<ReturnType<typeof changesBetween>>;
  /** The unfinished checklist of a page. */
  loadChecklist: (key: string) => Promise<Checklist | null>;
  /** Puts a text on the clipboard, with its HTML where there is one; only from a click. False: not allowed. */
  copyStory: (story: { html?: string; text: string }) => boolean;
  /** Shows the checklists beside the page; only from a click. */
  openChecklist: () => Promise<void>;
  save: (file: SavedFile) => void;
  /** The bytes of pictures that the page may read, by address. Never rejects. */
  fetchPictures: (addresses: readonly string[]) => Promise<Map<string, Uint8Array>>;
  /** Draws the picture of a data: address in the page. null: it does not answer in time. Never rejects. */
  drawInPage: (address: string) => Promise<ReadPicture | null>;
  /** The popup is done; a review in a tab stays. */
  leave: () => void;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Asks the browser for the API's host; only from a click. */
  requestMedium: () => Promise<boolean>;
  /** SHA-256 of a text, in hexadecimal. */
  digest: (text: string) => Promise<string>;
  window: Window & typeof globalThis;
}
