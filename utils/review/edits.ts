// The writer's edits as they are stored: only what was changed, so that the rest follows the page.
import * as v from 'valibot';
import { licenses } from '../medium/license';
import { publishStatuses } from '../medium/types';
import { tableForms } from '../story/table-form';

export const scopes = ['article', 'selection', 'quote', 'page', 'link'] as const;

/** Unfinished work too: a title that is too long and half a tag are kept as they were typed. */
export const editsSchema = v.object({
  scope: v.exactOptional(v.picklist(scopes)),
  title: v.exactOptional(v.string()),
  subtitle: v.exactOptional(v.string()),
  tags: v.exactOptional(v.array(v.string())),
  license: v.exactOptional(v.picklist(licenses)),
  canonicalUrl: v.exactOptional(v.string()),
  /** A quotation has a canonical link of its own: where the writer's comment has its home. */
  quoteCanonicalUrl: v.exactOptional(v.string()),
  /** Parts of the page that the article leaves out and the writer put back, by their ids. */
  restored: v.exactOptional(v.array(v.string())),
  /** The writer's own words in front of a quotation. */
  comment: v.exactOptional(v.string()),
  publishStatus: v.exactOptional(v.picklist(publishStatuses)),
  tables: v.exactOptional(v.picklist(tableForms)),
  /** A publication, and the account whose it is: it means nothing under another one. null: the own profile. */
  destination: v.exactOptional(
    v.object({ accountId: v.string(), publicationId: v.nullable(v.string()) }),
  ),
  /** A tag that is typed but not yet entered; it counts when the draft is sent. */
  pendingTag: v.exactOptional(v.string()),
});

export type Edits = v.InferOutput<typeof editsSchema>;
