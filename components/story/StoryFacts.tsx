// How much of the page the story holds, how long it reads, and the way back to what the page says.

import { readTime } from '../../utils/medium/read-time';
import type { ArrangedPart } from '../../utils/story/blocks/arrange';
import type { Story } from '../../utils/story/types';
import { t } from '../../utils/words/words';
import { StartOver } from './text/StartOver';

interface Props {
  story: Story;
  /** What stands beside the story, or came back into it. */
  parts: readonly ArrangedPart[];
  /** Whether the story is the page's own text. */
  isOfPage: boolean;
  edited: boolean;
  /** The writer edited the text itself. */
  hasOwnText: boolean;
  /** Pictures on the web that were not fetched yet. */
  hiddenPictures: number;
  /** They are being fetched. */
  isLoading: boolean;
  onShowPictures: () => void;
  onClipAgain: () => void;
}

export function StoryFacts(props: Props) {
  const { story, parts, isOfPage, edited, hasOwnText, onClipAgain } = props;
  const { words, images } = story;
  const left = parts.reduce((sum, part) => sum + (part.state === 'back' ? 0 : part.words), 0);
  return (
    <div class="facts" data-words={words} data-images={images}>
      <p>
        {isOfPage && left > 0
          ? t('review.facts.part', { words, all: words + left, images, minutes: readTime(story) })
          : t('review.facts', { words, images, minutes: readTime(story) })}
      </p>
      {props.hiddenPictures > 0 && (
        <button
          type="button"
          class="link"
          data-action="show-pictures"
          disabled={props.isLoading}
          onClick={props.onShowPictures}
        >
          {props.isLoading ? t('review.facts.fetching') : t('review.facts.showPictures')}
        </button>
      )}
      {edited && <StartOver hasOwnText={hasOwnText} onClipAgain={onClipAgain} />}
    </div>
  );
}
