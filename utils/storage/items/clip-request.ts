// A click in the context menu or a keyboard command, for the review that opens because of it.
import * as v from 'valibot';
import { scopes } from '../../draft/story/scope';
import { unversioned, whole } from '../reading/shapes';
import { storedItem } from '../reading/stored-item';

const clipRequestSchema = v.object({
  tabId: v.pipe(v.number(), v.safeInteger()),
  /** null: what the review would take by itself. */
  scope: v.nullable(v.picklist(scopes)),
  /** now: send a draft without showing it first; menu: as the writer's preferences say. */
  how: v.picklist(['menu', 'now']),
});
export type ClipRequest = v.InferOutput<typeof clipRequestSchema>;

export const clipRequestKind = whole(clipRequestSchema, unversioned);

export const clipRequest = storedItem('session:clip-request', clipRequestKind);
