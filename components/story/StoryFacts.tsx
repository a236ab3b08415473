// How much of the page the story holds, how long it reads, and the way back to what the page says.
import { readTime } from '../../utils/medium/read-time';
import type { Story } from '../../utils/story/types';

interface Props {
  story: Story;
  /** Ids of the parts that the writer put back. */
  restored: readonly string[];
  /** Whether the story is the page's own text. */
  isOfPage: boolean;
  edited: boolean;
  onClipAgain: () => void;
}

export function StoryFacts({ story, restored, isOfPage, edited, onClipAgain }: Props) {
  const { words, images, leftOut } = story;
  const left = leftOut.reduce(
    (sum, part) => sum + (restored.includes(part.id) ? 0 : part.words),
    0,
  );
  return (
    <div class="facts" data-words={words} data-images={images}>
      <p>
        {isOfPage && left > 0
          ? `${words.toLocaleString('en')} of the page’s ${count(words + left, 'word')}`
          : count(words, 'word')}
        , {count(images, 'picture')}, {readTime(story)} min read
      </p>
      {edited && (
        <button type="button" class="link" data-action="clip-again" onClick={onClipAgain}>
          Undo my changes and read the page again
        </button>
      )}
    </div>
  );
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
