// The right side of the desk: what is said about the story, and what differs from the page.

import { useMemo } from 'preact/hooks';
import type { KnownPublications } from '../../../utils/connection/publications';
import type { Account } from '../../../utils/connection/types';
import { noticedHome } from '../../../utils/draft/canonical/copy-notice';
import type { Draft } from '../../../utils/draft/draft';
import type { Edits } from '../../../utils/draft/edits';
import type { DraftFields } from '../../../utils/draft/fields';
import type { Route } from '../../../utils/draft/route';
import { type Site, siteOf } from '../../../utils/draft/site/site';
import { availableScopes, isOwnWork } from '../../../utils/draft/story/scope';
import { changesText, ownTextOf } from '../../../utils/draft/story/text-fields';
import type { Failure } from '../../../utils/failure';
import { licenses } from '../../../utils/medium/license';
import type { PublishStatus } from '../../../utils/medium/types';
import type { Actions } from '../../../utils/screens/review/review';
import type { Task } from '../../../utils/screens/review/state';
import { sentencesFor } from '../../../utils/sentences';
import type { ArrangedPart } from '../../../utils/story/blocks/arrange';
import { webPictures } from '../../../utils/story/pictures/picture-sources';
import type { Reading } from '../../../utils/story/reading/reading';
import type { Note } from '../../../utils/story/types';
import type { PicturesAtHand } from '../../../utils/story/ways-out/preview';
import { t } from '../../../utils/words/words';
import { Choice } from '../../common/fields/Choice';
import { DroppedParts } from '../../story/DroppedParts';
import { StoryFacts } from '../../story/StoryFacts';
import { StoryNotes } from '../../story/StoryNotes';
import { CanonicalField } from '../fields/canonical/CanonicalField';
import { DestinationField } from '../fields/DestinationField';
import { FooterSwitch } from '../fields/FooterSwitch';
import { TablesChoice } from '../fields/TablesChoice';
import { TagField } from '../fields/tags/TagField';
import { RightsGuard } from '../RightsGuard';

const statuses: readonly PublishStatus[] = ['draft', 'unlisted', 'public'];

interface Props {
  draft: Draft;
  reading: Reading;
  edits: Edits;
  /** What stands beside the story, or came back into it. */
  parts: readonly ArrangedPart[];
  /** What differs from the page, but for doubts about the whole story. */
  notes: readonly Note[];
  /** null: nobody is connected. */
  account: Account | null;
  /** The way behind the big button. */
  route: Route;
  /** Tags of earlier drafts, the newest first. */
  usedTags: readonly string[];
  /** What is remembered of the page's site. */
  site: Site;
  /** null until they were looked up. */
  publications: KnownPublications | null;
  loadingPublications: boolean;
  pictures: PicturesAtHand | null;
  loadingPictures: boolean;
  problem: { task: Task; failure: Failure } | null;
  problemOf: (field: keyof DraftFields) => string | undefined;
  actions: Actions;
  /** Shows a top-level block of the story in the preview. */
  onShow: (block: number) => void;
}

export function DetailsPane(props: Props) {
  const { draft, reading, edits, account, publications, problem, problemOf, actions } = props;
  const { onEdit, onClipAgain } = actions.draft;
  const { metadata } = reading;
  const isOwn = isOwnWork(draft.scope);
  const noticed = useMemo(() => noticedHome(draft.ofPage.html), [draft.ofPage]);
  const onWeb = useMemo(() => webPictures(draft.story.html).length, [draft.story]);
  return (
    <div class="desk-details">
      <StoryFacts
        story={draft.story}
        parts={props.parts}
        isOfPage={!isOwn && ownTextOf(edits, draft.scope) === null}
        edited={Object.keys(edits).length > 0}
        hasOwnText={changesText(edits)}
        hiddenPictures={props.pictures === null ? onWeb : 0}
        isLoading={props.loadingPictures}
        onShowPictures={() => actions.draft.onShowPictures(draft)}
        onClipAgain={onClipAgain}
      />
      {!isOwn && !props.site.isMine && (
        <RightsGuard
          site={siteOf(metadata.url)}
          license={metadata.license}
          canQuote={availableScopes(reading, edits).includes('quote')}
          onMine={actions.site.onMine}
          onQuote={() => onEdit({ scope: 'quote' })}
        />
      )}
      <TagField
        tags={draft.tags}
        pending={edits.pendingTag ?? ''}
        suggestions={{ page: metadata.tags, site: props.site.tags ?? [], before: props.usedTags }}
        problem={problemOf('tags')}
        isForApi={props.route === 'api'}
        onChange={(tags, pending) => onEdit({ tags, pendingTag: pending || null })}
        onPending={(typed) => onEdit({ pendingTag: typed || null })}
      />
      <CanonicalField
        value={draft.canonicalUrl}
        isChosen={edits.canonicalUrl !== undefined}
        noticed={noticed}
        candidates={metadata.canonicalCandidates}
        pageUrl={metadata.url}
        isOwn={isOwn}
        problem={problemOf('canonicalUrl')}
        onChange={(url) => onEdit(isOwn ? { quoteCanonicalUrl: url } : { canonicalUrl: url })}
      />
      {account && (
        <DestinationField
          userName={account.user.username}
          publications={publications?.list ?? null}
          roles={publications?.roles ?? {}}
          value={draft.publicationId}
          loading={props.loadingPublications}
          problem={
            problemOf('publicationId') ??
            (problem?.task === 'publications' ? sentencesFor(problem.failure).happened : undefined)
          }
          onOpen={() => actions.publications.onLoad(account.id, false)}
          onRefresh={() => actions.publications.onLoad(account.id, true)}
          onNeedRoles={(ids) => actions.publications.onNeedRoles(account.id, ids)}
          onChange={(publicationId) =>
            onEdit({ destination: { accountId: account.id, publicationId } })
          }
        />
      )}
      <div class="pair">
        <Choice
          name="license"
          label={t('review.license')}
          value={draft.license}
          options={licenses.map((license) => [license, t(`common.license.${license}`)] as const)}
          onChange={(license) => onEdit({ license })}
        />
        {account && (
          <Choice
            name="publishStatus"
            label={t('review.status')}
            value={draft.publishStatus}
            options={statuses.map((status) => [status, t(`common.status.${status}`)] as const)}
            problem={problemOf('publishStatus')}
            onChange={(publishStatus) => onEdit({ publishStatus })}
          />
        )}
      </div>
      {!isOwn && <FooterSwitch checked={draft.footer} onChange={(footer) => onEdit({ footer })} />}
      <TablesChoice
        story={draft.story}
        value={draft.tables}
        onChange={(tables) => onEdit({ tables })}
      />
      <StoryNotes notes={props.notes} onShow={props.onShow} />
      <DroppedParts
        parts={props.parts}
        onPutBack={actions.blocks.onPutBack}
        onLeaveOut={actions.blocks.onLeaveOut}
      />
    </div>
  );
}
