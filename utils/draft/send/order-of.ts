// Draft -> Order: what the outbox takes, made in one place for every page that sends. Pure.
import { maxApiTags, maxUploads } from '../../medium/limits';
import type { RefusedPicture } from '../../story/pictures/with-files';
import type { StoryTree } from '../../story/story-tree';
import type { ContentPart } from '../../story/ways-out/medium-content';
import { mediumContentOf } from '../../story/ways-out/medium-html';
import type { Draft } from '../draft';
import type { Order } from './order';

/** The story as it goes out: its tables drawn, its pictures at hand. */
export interface OutgoingStory extends StoryTree {
  refused: readonly RefusedPicture[];
}

/**
 * @param story the draft's own; the tree is used up
 * @param about key: draftKey of the page; contentHash: of the draft's story as it was read
 */
export function orderOf(
  draft: Draft,
  story: OutgoingStory,
  about: Pick<Order, 'key' | 'accountId' | 'contentHash'>,
): Order {
  const { story: _, ofPage: __, scope: ___, footer: ____, ...decided } = draft;
  const { tables, canonicalUrl, subtitle, ...fields } = decided;
  const title = fields.title.trim();
  const content = mediumContentOf(story.body, title, { tables, subtitle: subtitle.trim() });
  return {
    ...fields,
    title,
    ...(canonicalUrl === '' ? {} : { canonicalUrl }),
    ...about,
    tags: fields.tags.slice(0, maxApiTags),
    content,
    pictures: picturesIn(content, story),
  };
}

/** The files for the gaps of a content, and what is said of those that have none. */
function picturesIn(
  content: readonly ContentPart[],
  { pictures, refused }: OutgoingStory,
): Order['pictures'] {
  const wanted = new Set(content.map((part) => (typeof part === 'string' ? '' : part.picture)));
  const isWanted = ({ id }: { id: string }) => wanted.has(id);
  const files = pictures.filter(isWanted);
  const tooMany = files
    .slice(maxUploads)
    .map(({ id, alt }) => ({ id, alt, refused: 'too-many-pictures' }) as const);
  return [...files.slice(0, maxUploads), ...tooMany, ...refused.filter(isWanted)];
}
