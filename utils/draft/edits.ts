// The writer's edits as they are stored: only what was changed, so that the rest follows the page.
import * as v from 'valibot';
import { licenses } from '../medium/license';
import { publishStatuses } from '../medium/types';
import { formsOf } from '../story/forms/forms';
import { isStoryHtml } from '../story/story-html';
import { tableForms } from '../story/tables/table-form';
import { scopes } from './story/scope';

/** Room in a field, in characters; far more than a writer needs, and little enough for a browser to show at once. */
export const room = {
  title: 1_000,
  subtitle: 1_000,
  /** Some 8,000 words. */
  comment: 50_000,
  /** An edited text with its markup; some 300,000 words. */
  text: 2_000_000,
  address: 2_048,
  /** A pasted list of tags too. */
  pendingTag: 200,
  tag: 100,
  id: 200,
} as const;

/** Room in a list, in pieces; more than any review brings together. */
const pieces = { tags: 25, restored: 200, omitted: 5_000, quoted: 200 } as const;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const storyText = v.pipe(text(room.text), v.check(isStoryHtml));

const chosenForms = v.object({
  table: v.exactOptional(v.picklist(formsOf.table)),
  formula: v.exactOptional(v.picklist(formsOf.formula)),
  list: v.exactOptional(v.picklist(formsOf.list)),
  embed: v.exactOptional(v.picklist(formsOf.embed)),
});

/** Unfinished work too: a title that Medium would not take and half a tag are kept as they were typed. */
export const editsSchema = v.object({
  scope: v.exactOptional(v.picklist(scopes)),
  title: v.exactOptional(text(room.title)),
  subtitle: v.exactOptional(text(room.subtitle)),
  tags: v.exactOptional(v.pipe(v.array(text(room.tag)), v.maxLength(pieces.tags))),
  license: v.exactOptional(v.picklist(licenses)),
  canonicalUrl: v.exactOptional(text(room.address)),
  /** A quotation has a canonical link of its own: where the writer's comment has its home. */
  quoteCanonicalUrl: v.exactOptional(text(room.address)),
  /** Parts of the page that the article leaves out and the writer put back, by their ids. */
  restored: v.exactOptional(v.pipe(v.array(text(room.id)), v.maxLength(pieces.restored))),
  /** Blocks of the story that the writer left out, by their ids. */
  omitted: v.exactOptional(v.pipe(v.array(text(room.id)), v.maxLength(pieces.omitted))),
  /** Blocks of the page that the writer left out before they edited the text, by their ids. */
  omittedBefore: v.exactOptional(v.pipe(v.array(text(room.id)), v.maxLength(pieces.omitted))),
  /** Blocks of the article that the writer quotes, by their ids. */
  quoted: v.exactOptional(v.pipe(v.array(text(room.id)), v.maxLength(pieces.quoted))),
  /** What single things become, by the ids of their blocks; other tables are as `tables` says. */
  forms: v.exactOptional(v.record(text(room.id), chosenForms)),
  /** The text as the writer edited it, as story HTML, for each scope whose text can be edited; see story/own-text.ts. */
  body: v.exactOptional(storyText),
  selectionBody: v.exactOptional(storyText),
  pageBody: v.exactOptional(storyText),
  /** The writer's own words in front of a quotation. */
  comment: v.exactOptional(text(room.comment)),
  publishStatus: v.exactOptional(v.picklist(publishStatuses)),
  tables: v.exactOptional(v.picklist(tableForms)),
  /** Whether the story ends with a link to its original. */
  footer: v.exactOptional(v.boolean()),
  /** A publication, and the account whose it is: it means nothing under another one. null: the own profile. */
  destination: v.exactOptional(
    v.object({ accountId: text(room.id), publicationId: v.nullable(text(room.id)) }),
  ),
  /** A tag that is typed but not yet entered; it counts when the draft is sent. */
  pendingTag: v.exactOptional(text(room.pendingTag)),
});

export type Edits = v.InferOutput<typeof editsSchema>;

/** Some of the fields of a record. null takes a field back. */
export type ChangesOf<Fields> = { [Name in keyof Fields]: Fields[Name] | null };

/** What a writer changes at a time. null takes a field back: it follows the page again. */
export type Changes = ChangesOf<Edits>;

type Optional = v.ExactOptionalSchema<v.GenericSchema, undefined>;

/** The schema for changes of a record whose fields may all be missing. */
export function changesOf<Entries extends Record<string, Optional>>(
  schema: v.ObjectSchema<Entries, undefined>,
): v.GenericSchema<ChangesOf<v.InferOutput<v.ObjectSchema<Entries, undefined>>>> {
  return v.object(
    Object.fromEntries(
      Object.entries(schema.entries).map(([name, { wrapped }]) => [
        name,
        v.exactOptional(v.nullable(wrapped)),
      ]),
    ),
  ) as v.GenericSchema<ChangesOf<v.InferOutput<v.ObjectSchema<Entries, undefined>>>>;
}

export const changesSchema: v.GenericSchema<Changes> = changesOf(editsSchema);

/** The edits after a change; fields that it does not name stay. */
export function changed(edits: Edits, changes: Changes): Edits {
  return withChanges(edits, changes);
}

/** A record after a change; fields that it does not name stay. */
export function withChanges<Fields extends object>(
  fields: Fields,
  changes: ChangesOf<Fields>,
): Fields {
  const all = Object.entries({ ...fields, ...changes });
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as Fields;
}

/** Browsers give stored fields back in an order of their own. */
export function isSame(one: Edits, other: Edits): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof Edits)[];
  return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
