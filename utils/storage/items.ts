// Every stored key of one value, once: area, type, default. Families of records: deliveries.ts, orders.ts.
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import type { KnownPublications } from '../connection/publications';
import type { Account, Secret } from '../connection/types';
import type { Checklist } from '../delivery/checklist';
import type { Failure } from '../failure';
import type { Scope } from '../review/draft';
import type { Edits } from '../review/edits';
import type { Route } from '../review/route';

/** The connected accounts, without secrets: those kept on this computer, and those of this session. */
export const keptAccounts = storage.defineItem<Account[]>('local:accounts', { fallback: [] });
export const sessionAccounts = storage.defineItem<Account[]>('session:accounts', { fallback: [] });
export const activeAccountId = storage.defineItem<string>('local:active-account');

/** The token of an account that is connected for this session only: memory, never disk. Background only. */
export const sessionSecretOf = (id: string) => storage.defineItem<Secret>(`session:secret:${id}`);

/** What Medium said about an account's publications and roles. */
export const publicationsOf = (accountId: string) =>
  storage.defineItem<KnownPublications>(`local:publications:${accountId}`);

/** Why the last sign-in failed, for a popup that was closed meanwhile. */
export const authorizationFailure = storage.defineItem<Failure>('session:authorization-failure');

/** A click in the context menu or a keyboard command, for the review that opens because of it. */
export interface ClipRequest {
  tabId: number;
  /** null: what the review would take by itself. */
  scope: Scope | null;
  /** now: send a draft without showing it first; menu: as the writer's preferences say. */
  how: 'menu' | 'now';
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

/** The way to Medium that was taken last, or chosen on the welcome page. */
export const lastRoute = storage.defineItem<Route>('local:last-route');

/** Stories that the writer is bringing to Medium by hand, newest first. Written by the background. */
export const checklists = storage.defineItem<Checklist[]>('local:checklists', { fallback: [] });
