// Every kind of thing in storage.local and storage.session by the first part of its keys, and how it is read: for who looks
// through all of them. Each stands in the file of its own, so that a page loads only those that it reads. Deliveries have a
// way of their own (deliveries.ts), and tokens are never put aside (connection.ts).
import { orderKind } from '../database/orders';
import { accountKinds } from '../items/accounts';
import { authorizationFailureKind } from '../items/authorization-failure';
import { checklistsKind } from '../items/checklists';
import { clipRequestKind } from '../items/clip-request';
import { lastRouteKind } from '../items/last-route';
import { publicationsKind } from '../items/publications';
import { usedTagsKind } from '../items/used-tags';
import { preferencesKind } from '../preferences';
import { sitesKind } from '../sites';
import { savedEdits } from './saved-edits';

export const kinds = {
  ...accountKinds,
  publications: publicationsKind,
  'authorization-failure': authorizationFailureKind,
  'clip-request': clipRequestKind,
  edits: savedEdits,
  'last-route': lastRouteKind,
  'used-tags': usedTagsKind,
  checklists: checklistsKind,
  preferences: preferencesKind,
  sites: sitesKind,
  /** Where the database refuses; see orders.ts. */
  order: orderKind,
};
