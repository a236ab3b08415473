// What each step of the tour shows: the desk's own parts.
import { useState } from 'preact/hooks';
import type { Metadata } from '../../../utils/clip/types';
import type { Route } from '../../../utils/draft/route';
import type { WordId } from '../../../utils/words/ids';
import { t } from '../../../utils/words/words';
import { RouteButtons } from '../../review/desk/RouteButtons';
import { CanonicalField } from '../../review/fields/canonical/CanonicalField';
import { TagField } from '../../review/fields/tags/TagField';
import { DroppedParts } from '../../story/DroppedParts';
import { Preview } from '../../story/Preview';
import type { SampleDesk } from './use-sample-desk';

/** The story, and beside it what was left out. */
export function StoryStep({ draft, arranged, canUndo, actions }: SampleDesk) {
  return (
    <>
      <p class="tour-title">{draft.title}</p>
      <Preview
        arranged={arranged}
        notes={arranged.story.notes}
        tables={draft.tables}
        pictures={null}
        lang={null}
        shown={null}
        canUndo={canUndo}
        quoted={null}
        actions={actions}
        onWriteAbout={() => undefined}
      />
      <DroppedParts
        parts={arranged.parts}
        onPutBack={actions.onPutBack}
        onLeaveOut={actions.onLeaveOut}
      />
    </>
  );
}

/** The two fields that Medium's readers and search engines go by. */
export function DetailsStep({
  draft,
  edits,
  metadata,
  onEdit,
}: SampleDesk & { metadata: Metadata }) {
  return (
    <>
      <TagField
        tags={draft.tags}
        pending={edits.pendingTag ?? ''}
        suggestions={{ page: metadata.tags, site: [], before: [] }}
        problem={undefined}
        isForApi={false}
        onChange={(tags, pendingTag) => onEdit({ tags, pendingTag })}
        onPending={(pendingTag) => onEdit({ pendingTag })}
      />
      <CanonicalField
        value={draft.canonicalUrl}
        isChosen={edits.canonicalUrl !== undefined}
        noticed={null}
        candidates={metadata.canonicalCandidates}
        pageUrl={metadata.url}
        isOwn={false}
        problem={undefined}
        onChange={(canonicalUrl) => onEdit({ canonicalUrl })}
      />
    </>
  );
}

/** What each way does, in words that other views have too. */
const wordsOf = {
  api: 'connect.token.hint',
  paste: 'welcome.step.copy',
  import: 'welcome.otherWays',
  file: 'welcome.otherWays',
} as const satisfies Record<Route, WordId>;

/** The buttons, which say here what they would do. */
export function WaysStep() {
  const [told, setTold] = useState<Route>('paste');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTold('paste');
      }}
    >
      <RouteButtons
        first="paste"
        account={null}
        publishStatus="draft"
        tabsAddress=""
        postsToday={0}
        onTake={setTold}
      />
      <p role="status" class="doubt" data-told={told}>
        {t(wordsOf[told])}
      </p>
    </form>
  );
}
