// The fields of a draft: what the writer decides.
import type { License } from '../medium/license';
import type { PublishStatus } from '../medium/types';
import type { TableForm } from '../story/tables/table-form';
import type { Scope } from './story/scope';

/** What the writer may decide. Plain data: it is stored on every keystroke. */
export interface DraftFields {
  scope: Scope;
  title: string;
  /** Empty unless the writer gives one. */
  subtitle: string;
  tags: string[];
  license: License;
  /** Empty only in a story of the writer's own: Medium credits this address with the whole post. */
  canonicalUrl: string;
  publishStatus: PublishStatus;
  /** What the story's tables become. */
  tables: TableForm;
  /** Whether the story ends with a link to its original. */
  footer: boolean;
  /** null: the account's own profile. */
  publicationId: string | null;
}
