// Every kind of thing in storage.local and storage.session by the first part of its keys, and how it is read. Deliveries
// have a way of their own (deliveries.ts), and tokens are never put aside (connection.ts).
import * as v from 'valibot';
import { checklistSchema } from '../../by-hand/checklist';
import { knownPublicationsSchema } from '../../connection/publications';
import { accountSchema } from '../../connection/types';
import { room } from '../../draft/edits';
import { preferencesSchema } from '../../draft/preferences';
import { routes } from '../../draft/route';
import { orderSchema } from '../../draft/send/order';
import { siteSchema } from '../../draft/site/site';
import { scopes } from '../../draft/story/scope';
import { failureSchema } from '../../failure';
import { savedEdits } from './saved-edits';
import { fieldsOf, firstVersion, listOf, unversioned, whole } from './shapes';

/** A click in the context menu or a keyboard command, for the review that opens because of it. */
const clipRequestSchema = v.object({
  tabId: v.pipe(v.number(), v.safeInteger()),
  /** null: what the review would take by itself. */
  scope: v.nullable(v.picklist(scopes)),
  /** now: send a draft without showing it first; menu: as the writer's preferences say. */
  how: v.picklist(['menu', 'now']),
});
export type ClipRequest = v.InferOutput<typeof clipRequestSchema>;

const accounts = listOf(accountSchema, firstVersion);

export const kinds = {
  accounts,
  'active-account': whole(v.pipe(v.string(), v.minLength(1), v.maxLength(200)), unversioned),
  publications: whole(knownPublicationsSchema, unversioned),
  'authorization-failure': whole(failureSchema, unversioned),
  'clip-request': whole(clipRequestSchema, unversioned),
  edits: savedEdits,
  'last-route': whole(v.picklist(routes), unversioned),
  'used-tags': listOf(v.pipe(v.string(), v.minLength(1), v.maxLength(room.tag)), unversioned),
  checklists: listOf(checklistSchema, firstVersion),
  preferences: fieldsOf(preferencesSchema, firstVersion),
  sites: fieldsOf(siteSchema, firstVersion),
  /** Where the database refuses; see orders.ts. */
  order: whole(orderSchema, firstVersion),
};
