// The heart of the popup: everything that the writer decides about a draft, and the button that sends it.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Checklist } from '../../../utils/by-hand/checklist';
import type { KnownPublications } from '../../../utils/connection/publications';
import type { Account } from '../../../utils/connection/types';
import type { Draft } from '../../../utils/draft/draft';
import { problemWords } from '../../../utils/draft/draft-words';
import type { Edits } from '../../../utils/draft/edits';
import type { DraftFields } from '../../../utils/draft/fields';
import { pictureNotes } from '../../../utils/draft/pictures/picture-notes';
import { problemsOf } from '../../../utils/draft/problems';
import { checkedBy, type Route } from '../../../utils/draft/route';
import type { Site } from '../../../utils/draft/site/site';
import { addTags } from '../../../utils/draft/tags/tags';
import type { Failure } from '../../../utils/failure';
import type { Actions } from '../../../utils/screens/review/review';
import type { Task } from '../../../utils/screens/review/state';
import type { ArrangedStory } from '../../../utils/story/blocks/arrange';
import { isAboutAll } from '../../../utils/story/doubt';
import type { Reading } from '../../../utils/story/reading/reading';
import type { PicturesAtHand } from '../../../utils/story/ways-out/preview';
import { FitLine } from '../../story/FitLine';
import type { Place } from '../../story/text/StoryText';
import { DetailsPane } from './DetailsPane';
import { RouteButtons } from './RouteButtons';
import { type Side, SideSwitch } from './SideSwitch';
import { StoryPane } from './StoryPane';
import { useSubmitChord } from './use-submit-chord';

/** Fields whose input has another id than their name. */
const idOf: Partial<Record<keyof DraftFields, string>> = {
  tags: 'tag',
  publicationId: 'destination',
};

/** Those that are written at the head of the story. */
const storyFields: readonly (keyof DraftFields)[] = ['title', 'subtitle'];

interface Props {
  draft: Draft;
  arranged: ArrangedStory;
  /** Whether a step with a block can be taken back. */
  canUndo: boolean;
  pictures: PicturesAtHand | null;
  loadingPictures: boolean;
  place: Place;
  /** The edited texts as they are stored. */
  storedTexts: Edits;
  reading: Reading;
  edits: Edits;
  /** null: nobody is connected. */
  account: Account | null;
  /** The way behind the big button. */
  route: Route;
  /** What is remembered of the page's site. */
  site: Site;
  /** Posts that Medium's API has made in the last 24 hours. */
  postsToday: number;
  /** What was begun by hand. */
  checklist: Checklist | null;
  /** Tags of earlier drafts, the newest first. */
  usedTags: readonly string[];
  /** null until they were looked up. */
  publications: KnownPublications | null;
  loadingPublications: boolean;
  problem: { task: Task; failure: Failure } | null;
  /** Of the page that sends several tabs. */
  tabsAddress: string;
  actions: Actions;
}

export function ReviewForm(props: Props) {
  const { draft, arranged, reading, edits, account, publications, problem, actions } = props;
  const { onEdit, onSend } = actions.draft;
  const { onPaste, onPanel } = actions.routes;
  const [showProblems, setShowProblems] = useState(false);
  const [shown, setShown] = useState<{ block: number; turn: number } | null>(null);
  const role = (draft.publicationId !== null && publications?.roles[draft.publicationId]) || null;
  const problems = problemsOf(draft, role);
  const problemOf = (field: keyof DraftFields) => {
    const found = problems.find((it) => it.field === field);
    return found && (showProblems || field !== 'tags') ? problemWords(found) : undefined;
  };
  const pendingTag = edits.pendingTag ?? '';
  const notes = useMemo(
    () => [
      ...draft.story.notes.filter((note) => !isAboutAll(note)),
      // With a token, they come along as files.
      ...(props.route === 'api' ? [] : pictureNotes(draft.story.html, reading.metadata)),
    ],
    [draft.story, props.route],
  );

  const [side, setSide] = useState<Side>('story');
  const [wanted, setWanted] = useState<{ find: () => HTMLElement | null | undefined } | null>(null);
  // The focus cannot go to what is hidden, so the side comes first.
  useLayoutEffect(() => wanted?.find()?.focus(), [wanted]);
  const focusOn = (where: Side, find: () => HTMLElement | null | undefined) => {
    setSide(where);
    setWanted({ find });
  };

  const take = (route: Route) => {
    const first = problems.find(({ field }) => checkedBy[route].includes(field));
    if (first) {
      setShowProblems(true);
      const id = idOf[first.field] ?? first.field;
      focusOn(storyFields.includes(first.field) ? 'story' : 'details', () =>
        document.getElementById(id),
      );
      return;
    }
    const tags = addTags(draft.tags, pendingTag);
    if (route === 'paste') onPaste({ ...draft, tags });
    else if (route !== 'api') {
      if (pendingTag !== '') onEdit({ tags, pendingTag: null });
      onPanel(route);
    } else if (account) onSend({ ...draft, tags }, account.id);
    else onPanel('connect');
  };

  // A destination that was chosen in an earlier popup has a name and a role to show.
  const { publicationId } = draft;
  useEffect(() => {
    if (publicationId === null || account === null) return;
    if (publications === null) actions.publications.onLoad(account.id, false);
    else if (!role) actions.publications.onNeedRoles(account.id, [publicationId]);
  }, [publicationId, publications === null]);

  const form = useSubmitChord();
  const showNotes = () =>
    focusOn('details', () => {
      const list = form.current?.querySelector<HTMLDetailsElement>('[data-notes]');
      if (list) list.open = true;
      return list?.querySelector('summary');
    });
  return (
    <form
      ref={form}
      class="review"
      data-side={side}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take(props.route);
      }}
    >
      <SideSwitch value={side} onChange={setSide} />
      <StoryPane
        draft={draft}
        reading={reading}
        edits={edits}
        arranged={arranged}
        notes={notes}
        shown={shown}
        canUndo={props.canUndo}
        pictures={props.pictures}
        place={props.place}
        omitted={arranged.parts.flatMap(({ id, state }) => (state === 'omitted' ? [id] : []))}
        storedTexts={props.storedTexts}
        problem={problem}
        problemOf={problemOf}
        checklist={props.checklist}
        actions={actions}
      />
      <DetailsPane
        draft={draft}
        reading={reading}
        edits={edits}
        parts={arranged.parts}
        notes={notes}
        account={account}
        route={props.route}
        usedTags={props.usedTags}
        site={props.site}
        publications={publications}
        loadingPublications={props.loadingPublications}
        pictures={props.pictures}
        loadingPictures={props.loadingPictures}
        problem={problem}
        problemOf={problemOf}
        actions={actions}
        onShow={(block) => {
          setSide('story');
          setShown({ block, turn: (shown?.turn ?? 0) + 1 });
        }}
      />
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
