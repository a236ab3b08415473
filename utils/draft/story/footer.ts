// The footer: the last line of a story says where it was first published. It is a link to the writer's own page. Pure.
import type { Metadata } from '../../clip/types';
import type { ArrangedStory } from '../../story/blocks/arrange';
import { countWords } from '../../story/count-words';
import type { Story } from '../../story/types';
import { siteOf } from '../site/site';
import { footerDate, footerLine } from './footer-words';
import { gaps } from './own-footer';
import { escaped, linkTo } from './own-html';

/** Where the story was first published. */
export interface Original extends Pick<Metadata, 'lang' | 'publishedTime'> {
  canonicalUrl: string;
  /** The writer's own words. */
  words: string | undefined;
}

/** The last one of each story: drafts are composed at every key, and the preview is drawn from the very same story. */
const lastFooted = new WeakMap<Story, { line: string; story: Story }>();

/**
 * The story with its footer; the very same one as long as neither has changed. Without an address on the web there is
 * nothing to link to, and the story stays as it is.
 */
export function withFooter(story: Story, original: Original): Story {
  const url = URL.parse(original.canonicalUrl);
  if (url === null || !/^https?:$/.test(url.protocol)) return story;
  const line = htmlOf(original, url.href);
  const last = lastFooted.get(story);
  if (last?.line === line) return last.story;
  const added = countWords(line.replace(/<[^>]*>/g, ''), original.lang);
  const footed = { ...story, html: story.html + line, words: story.words + added };
  lastFooted.set(story, { line, story: footed });
  return footed;
}

/** The name of the footer among the blocks of a story. */
export const footerId = 'footer';

const lastArranged = new WeakMap<Story, ArrangedStory>();

/**
 * The blocks as the desk shows them: the footer, where there is one, is the last. The very same object as long as the
 * story is the same.
 * @param story with or without a footer, made of the arranged one
 */
export function withFooterBlock(arranged: ArrangedStory, story: Story): ArrangedStory {
  if (arranged.story === story) return arranged;
  const last = lastArranged.get(story);
  if (last) return last;
  const footed = { ...arranged, story, blockIds: [...arranged.blockIds, footerId] };
  lastArranged.set(story, footed);
  return footed;
}

function htmlOf({ lang, publishedTime, words }: Original, address: string): string {
  const date = publishedTime === null ? '' : footerDate(lang, words, publishedTime);
  const line = footerLine(lang, words, date !== '')
    .replace(/\p{Cc}+/gu, ' ')
    .replaceAll(gaps.date, date);
  // The first gap is the link; a second one would be an advertisement.
  const [before = '', ...others] = line.split(gaps.site);
  const site = siteOf(address);
  return `<p><em>${escaped(before)}${linkTo(address, site)}${escaped(others.join(site))}</em></p>`;
}
