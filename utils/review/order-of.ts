// Draft -> Order: what the outbox takes, made in one place for every page that sends. Pure.
import type { PageWindow } from '../clip/live-page';
import type { Order } from '../delivery/order';
import { maxApiTags } from '../medium/limits';
import type { ContentPart } from '../story/medium-content';
import { toMediumContent } from '../story/medium-html';
import type { Story, StoryPicture } from '../story/types';
import type { Draft } from './draft';

/**
 * @param story the draft's own, as it is to go out: its tables formed, its pictures at hand
 * @param about key: draftKey of the page; contentHash: of the draft's story as it was read
 */
export function orderOf(
  draft: Draft,
  story: Pick<Story, 'html' | 'pictures'>,
  about: Pick<Order, 'key' | 'accountId' | 'contentHash'>,
  window: PageWindow,
): Order {
  const { story: _, scope: __, tables, canonicalUrl, subtitle, ...fields } = draft;
  const content = toMediumContent(story, fields.title, window, {
    tables,
    subtitle: subtitle.trim(),
  });
  return {
    ...fields,
    ...(canonicalUrl === '' ? {} : { canonicalUrl }),
    ...about,
    tags: fields.tags.slice(0, maxApiTags),
    content,
    pictures: picturesIn(content, story.pictures),
  };
}

/** The files for the gaps of a content. */
function picturesIn(
  content: readonly ContentPart[],
  pictures: readonly StoryPicture[],
): StoryPicture[] {
  const wanted = new Set(content.map((part) => (typeof part === 'string' ? '' : part.picture)));
  return pictures.filter(({ id }) => wanted.has(id));
}
