// Every stored key, once: area, type, default. Nothing else in the project names a key.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import type { Delivery } from '../delivery/state';
import type { User } from '../medium/types';
import type { Scope } from '../review/draft';
import type { Edits } from '../review/edits';

/** Where the token is kept: on this computer, or until the browser is closed. Background only. */
export const keptToken = storage.defineItem<string>('local:token');
export const sessionToken = storage.defineItem<string>('session:token');

/** The connected account, beside its token in the same area so that both end together. No secret: pages read it. */
export const keptAccount = storage.defineItem<User>('local:account');
export const sessionAccount = storage.defineItem<User>('session:account');

/** A click in the context menu, for the review that opens because of it. */
export interface ClipRequest {
  tabId: number;
  scope: Scope;
}
export const clipRequest = storage.defineItem<ClipRequest>('session:clip-request');

/** The writer's edits of one page. */
export interface SavedEdits {
  edits: Edits;
  /** Milliseconds since the epoch. */
  savedAt: number;
}
export const editsOf = (key: string) =>
  storage.defineItem<SavedEdits>(`local:edits:${key}` satisfies StorageItemKey);

/** How the delivery of one page stands. Written by the background. */
export const deliveryOf = (key: string) =>
  storage.defineItem<Delivery>(`local:delivery:${key}` satisfies StorageItemKey);
