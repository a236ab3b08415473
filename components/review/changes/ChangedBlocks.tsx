// What has changed on a page since it was sent, block by block. Medium's API cannot edit a story, so the writer copies the
// blocks into it.

import type { DraftActions } from '../../../utils/screens/review/review';
import type { BlockChange, StoryChanges } from '../../../utils/story/diff/changes';
import { ChangedBlock } from './ChangedBlock';
import { CopyBlocks } from './CopyBlocks';
import './changes.css';

/** More would be slow to show, and nobody would read it. */
const mostShown = 100;

interface Props {
  since: StoryChanges;
  onCopy: DraftActions['onCopyBlocks'];
}

export function ChangedBlocks({ since, onCopy }: Props) {
  const { changes, tables } = since;
  const fresh = changes.filter(({ kind }) => kind !== 'gone');
  const copy = (blocks: readonly BlockChange[]) =>
    onCopy(blocks.map(({ html }) => html).join(''), tables);
  const more = changes.length - mostShown;
  return (
    <section class="changes" data-changes aria-labelledby="changes-heading">
      <h2 id="changes-heading">This page has changed since you sent it</h2>
      <p class="hint">
        {countWords(changes)}. Clipdraft cannot edit a story that is on Medium. Copy what is new,
        and paste it there.
      </p>
      {fresh.length > 1 && (
        <CopyBlocks
          action="copy-changes"
          label="Copy all changed blocks"
          onCopy={() => copy(fresh)}
        />
      )}
      <ol>
        {changes.slice(0, mostShown).map((change, index) => (
          <ChangedBlock
            key={index}
            id={`change-${index}`}
            change={change}
            since={since}
            onCopy={() => copy([change])}
          />
        ))}
      </ol>
      {more > 0 && <p class="hint">And {more} more.</p>}
    </section>
  );
}

function countWords(changes: readonly BlockChange[]): string {
  const count = (wanted: BlockChange['kind']) =>
    changes.filter(({ kind }) => kind === wanted).length;
  const all = [
    [count('added'), 'new'],
    [count('edited'), 'edited'],
    [count('gone'), 'gone'],
  ] as const;
  const words = all.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return `Blocks: ${words.join(', ')}`;
}
