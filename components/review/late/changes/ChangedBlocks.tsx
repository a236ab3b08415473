// What has changed on a page since it was sent, block by block. Medium's API cannot edit a story, so the writer copies the
// blocks into it.

import type { DraftActions } from '../../../../utils/screens/review/review';
import type { BlockChange, StoryChanges } from '../../../../utils/story/diff/changes';
import { listed } from '../../../../utils/words/format';
import { t } from '../../../../utils/words/words';
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
      <h2 id="changes-heading">{t('review.changes.title')}</h2>
      <p class="hint">{t('review.changes.hint', { blocks: countWords(changes) })}</p>
      {fresh.length > 1 && (
        <CopyBlocks
          action="copy-changes"
          label={t('review.changes.copyAll')}
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
      {more > 0 && <p class="hint">{t('review.changes.more', { count: more })}</p>}
    </section>
  );
}

function countWords(changes: readonly BlockChange[]): string {
  const count = (wanted: BlockChange['kind']) =>
    changes.filter(({ kind }) => kind === wanted).length;
  const kinds = (['added', 'edited', 'gone'] as const).filter((kind) => count(kind) > 0);
  return listed(kinds.map((kind) => t(`review.changes.count.${kind}`, { count: count(kind) })));
}
