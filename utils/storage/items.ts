// Every stored key of one value, once: area and kind. Families of records: deliveries.ts, orders.ts.
import { type ClipRequest, kinds } from './reading/kinds';
import { storedItem } from './reading/stored-item';

export type { ClipRequest };

/** The connected accounts, without secrets: those kept on this computer, and those of this session. */
export const keptAccounts = storedItem('local:accounts', kinds.accounts);
export const sessionAccounts = storedItem('session:accounts', kinds.accounts);
export const activeAccountId = storedItem('local:active-account', kinds['active-account']);

/** What Medium said about an account's publications and roles. */
export const publicationsOf = (accountId: string) =>
  storedItem(`local:publications:${accountId}`, kinds.publications);

/** Why the last sign-in failed, for a popup that was closed meanwhile. */
export const authorizationFailure = storedItem(
  'session:authorization-failure',
  kinds['authorization-failure'],
);

export const clipRequest = storedItem('session:clip-request', kinds['clip-request']);

/** The writer's edits of one page. */
export const editsOf = (key: string) => storedItem(`local:edits:${key}`, kinds.edits);

/** The way to Medium that was taken last, or chosen on the welcome page. */
export const lastRoute = storedItem('local:last-route', kinds['last-route']);

/** Stories that the writer is bringing to Medium by hand, newest first. Written by the background. */
export const checklists = storedItem('local:checklists', kinds.checklists);

/** Tags that went to Medium, the newest first. Written by the background. */
export const usedTags = storedItem('local:used-tags', kinds['used-tags']);
