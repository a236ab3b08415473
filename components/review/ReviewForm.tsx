// The heart of the popup: everything that the writer decides about a draft, and the button that sends it.
import { useEffect, useState } from 'preact/hooks';
import type { Checklist } from '../../utils/by-hand/checklist';
import type { KnownPublications } from '../../utils/connection/publications';
import type { Account } from '../../utils/connection/types';
import type { Draft } from '../../utils/draft/draft';
import type { Edits } from '../../utils/draft/edits';
import type { DraftFields } from '../../utils/draft/fields';
import { problemsOf } from '../../utils/draft/problems';
import { checkedBy, type Route } from '../../utils/draft/route';
import { availableScopes, isOwnWork } from '../../utils/draft/scope';
import { addTags } from '../../utils/draft/tags';
import type { Failure } from '../../utils/failure';
import { licenseNames, licenses } from '../../utils/medium/license';
import type { PublishStatus } from '../../utils/medium/types';
import type { Actions } from '../../utils/screens/review/review';
import type { Task } from '../../utils/screens/review/screen';
import { sentencesFor } from '../../utils/sentences';
import { isAboutAll } from '../../utils/story/doubt';
import type { Reading } from '../../utils/story/reading/reading';
import { Choice } from '../common/Choice';
import { FailureAlert } from '../common/FailureAlert';
import { DroppedParts } from '../story/DroppedParts';
import { FitLine } from '../story/FitLine';
import { Preview } from '../story/Preview';
import { StoryDoubts } from '../story/StoryDoubts';
import { StoryFacts } from '../story/StoryFacts';
import { StoryNotes } from '../story/StoryNotes';
import { ChecklistNotice } from './ChecklistNotice';
import { CanonicalField } from './fields/CanonicalField';
import { CommentField } from './fields/CommentField';
import { DestinationField } from './fields/DestinationField';
import { SubtitleField } from './fields/SubtitleField';
import { TablesChoice } from './fields/TablesChoice';
import { TagField } from './fields/TagField';
import { TitleField } from './fields/TitleField';
import { RouteButtons } from './RouteButtons';
import { ScopeSwitch } from './ScopeSwitch';
import { useSubmitChord } from './use-submit-chord';

const statuses: ReadonlyArray<readonly [PublishStatus, string]> = [
  ['draft', 'Draft: only you see it'],
  ['unlisted', 'Unlisted: only with the link'],
  ['public', 'Public: everybody, at once'],
];

/** Fields whose input has another id than their name. */
const idOf: Partial<Record<keyof DraftFields, string>> = {
  tags: 'tag',
  publicationId: 'destination',
};

interface Props {
  draft: Draft;
  reading: Reading;
  edits: Edits;
  /** null: nobody is connected. */
  account: Account | null;
  /** The way behind the big button. */
  route: Route;
  /** Posts that Medium's API has made in the last 24 hours. */
  postsToday: number;
  /** What was begun by hand. */
  checklist: Checklist | null;
  /** null until they were looked up. */
  publications: KnownPublications | null;
  loadingPublications: boolean;
  problem: { task: Task; failure: Failure } | null;
  /** Of the page that sends several tabs. */
  tabsAddress: string;
  actions: Actions;
}

export function ReviewForm(props: Props) {
  const { draft, reading, edits, account, publications, problem, actions } = props;
  const { onEdit, onSend, onClipAgain } = actions.draft;
  const { onPaste, onPanel, onChecklist } = actions.routes;
  const [showProblems, setShowProblems] = useState(false);
  const [shown, setShown] = useState<{ block: number; turn: number } | null>(null);
  const role = (draft.publicationId !== null && publications?.roles[draft.publicationId]) || null;
  const problems = problemsOf(draft, role);
  const problemOf = (field: keyof DraftFields) =>
    problems.find((found) => found.field === field && (showProblems || field !== 'tags'))?.text;
  const { metadata } = reading;
  const isOwn = isOwnWork(draft.scope);
  const pendingTag = edits.pendingTag ?? '';
  const restored = edits.restored ?? [];
  const edited = Object.keys(edits).length > 0;
  const notes = draft.story.notes.filter((note) => !isAboutAll(note));

  const take = (route: Route) => {
    const first = problems.find(({ field }) => checkedBy[route].includes(field));
    if (first) {
      setShowProblems(true);
      document.getElementById(idOf[first.field] ?? first.field)?.focus();
      return;
    }
    const tags = addTags(draft.tags, pendingTag);
    if (route === 'paste') onPaste({ ...draft, tags });
    else if (route !== 'api') {
      if (pendingTag !== '') onEdit({ tags, pendingTag: null });
      onPanel(route);
    } else if (account) onSend({ ...draft, tags }, account.id);
    else onPanel('settings');
  };

  // A destination that was chosen in an earlier popup has a name and a role to show.
  const { publicationId } = draft;
  useEffect(() => {
    if (publicationId === null || account === null) return;
    if (publications === null) actions.publications.onLoad(account.id, false);
    else if (!role) actions.publications.onNeedRoles(account.id, [publicationId]);
  }, [publicationId, publications === null]);

  const form = useSubmitChord();
  const showNotes = () => {
    const list = form.current?.querySelector<HTMLDetailsElement>('[data-notes]');
    if (list) list.open = true;
    list?.querySelector('summary')?.focus();
  };
  return (
    <form
      ref={form}
      class="review"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take(props.route);
      }}
    >
      <div class="desk-story">
        {problem && problem.task !== 'publications' && (
          <FailureAlert
            failure={problem.failure}
            onAllowMedium={actions.connection.onAllowMedium}
            onSettings={() => onPanel('settings')}
          />
        )}
        {props.checklist && <ChecklistNotice checklist={props.checklist} onOpen={onChecklist} />}
        <ScopeSwitch
          scopes={availableScopes(reading)}
          value={draft.scope}
          onChange={(scope) => onEdit({ scope })}
        />
        <StoryDoubts notes={draft.story.notes} />
        <TitleField
          value={draft.title}
          problem={problemOf('title')}
          onChange={(title) => onEdit({ title })}
        />
        <SubtitleField
          value={draft.subtitle}
          description={metadata.description}
          problem={problemOf('subtitle')}
          onChange={(subtitle) => onEdit({ subtitle })}
        />
        {isOwn && (
          <CommentField value={edits.comment ?? ''} onChange={(comment) => onEdit({ comment })} />
        )}
        <Preview
          story={draft.story}
          restored={restored}
          tables={draft.tables}
          lang={metadata.lang}
          shown={shown}
          onPutBack={(id) => onEdit({ restored: [...restored, id] })}
        />
      </div>
      <div class="desk-details">
        <StoryFacts
          story={draft.story}
          restored={restored}
          isOfPage={!isOwn}
          edited={edited}
          onClipAgain={onClipAgain}
        />
        <TagField
          tags={draft.tags}
          pending={pendingTag}
          suggestions={metadata.tags.filter((tag) => !draft.tags.includes(tag))}
          problem={problemOf('tags')}
          isForApi={props.route === 'api'}
          onAdd={(typed) => onEdit({ tags: addTags(draft.tags, typed), pendingTag: null })}
          onRemove={(tag) => onEdit({ tags: draft.tags.filter((other) => other !== tag) })}
          onPending={(typed) => onEdit({ pendingTag: typed || null })}
        />
        <CanonicalField
          value={draft.canonicalUrl}
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
              (problem?.task === 'publications'
                ? sentencesFor(problem.failure).happened
                : undefined)
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
            label="License"
            value={draft.license}
            options={licenses.map((license) => [license, licenseNames[license]] as const)}
            onChange={(license) => onEdit({ license })}
          />
          {account && (
            <Choice
              name="publishStatus"
              label="Status"
              value={draft.publishStatus}
              options={statuses}
              problem={problemOf('publishStatus')}
              onChange={(publishStatus) => onEdit({ publishStatus })}
            />
          )}
        </div>
        <TablesChoice
          story={draft.story}
          value={draft.tables}
          onChange={(tables) => onEdit({ tables })}
        />
        <StoryNotes
          notes={notes}
          onShow={(block) => setShown({ block, turn: (shown?.turn ?? 0) + 1 })}
        />
        <DroppedParts
          parts={draft.story.leftOut}
          restored={restored}
          onChange={(restored) => onEdit({ restored })}
        />
      </div>
      <RouteButtons
        first={props.route}
        account={account}
        publishStatus={draft.publishStatus}
        tabsAddress={props.tabsAddress}
        postsToday={props.postsToday}
        onTake={take}
      >
        <FitLine notes={notes} onShow={showNotes} />
      </RouteButtons>
    </form>
  );
}
