// What became of a page since it was sent: found when the page is read, and copied block by block.
import type { DeliveryStatus } from '../../delivery/status';
import { composeDraft, type Draft } from '../../draft/draft';
import type { Edits } from '../../draft/edits';
import type { Reading } from '../../story/reading/reading';
import { toClipboardBlocks } from '../../story/ways-out/clipboard-html';
import type { ReviewDependencies } from './dependencies';
import { siteNow } from './state';

/** What became of a copy: how many pictures stay out of it; null: the browser did not allow it. */
export type CopyOutcome = { leftOut: number } | null;

/** Looks for changes since a page was sent, and copies them. */
export function createSincePosted(dependencies: ReviewDependencies) {
  const { dispatch, digest, loadSentStory, changesBetween, copyStory, window } = dependencies;

  /** Whether the page still reads as it did when it was sent, and what is different. */
  async function look(reading: Reading, edits: Edits, { delivery }: DeliveryStatus): Promise<void> {
    if (delivery?.state !== 'posted' || delivery.contentHash === null) return;
    const draft = composeDraft(reading, edits, null, window, siteNow(dependencies.state()));
    if (draft === null) return;
    const { tables, ofPage: story } = draft;
    if ((await digest(story.html)) === delivery.contentHash) return;
    const before = await loadSentStory(delivery.contentHash);
    const { lang } = reading.metadata;
    // An update may have taken its file away; that the page has changed is told all the same.
    const changes =
      before === null ? null : await changesBetween(before, story.html, lang).catch(() => null);
    const since = changes && { changes, pictures: story.pictures, tables, lang };
    dispatch({ type: 'change-known', hasChanged: true, since });
  }

  /** Puts blocks on the clipboard as Medium's editor takes them; only from a click. */
  function onCopyBlocks(html: string, tables: Draft['tables']): CopyOutcome {
    const { leftOut, ...copied } = toClipboardBlocks({ html }, window, tables);
    return copyStory(copied) ? { leftOut: leftOut.length } : null;
  }

  return { look, onCopyBlocks };
}
