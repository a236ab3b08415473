// The left side of the desk: the story as Medium will show it, its title and subtitle where they stand.
import type { Checklist } from '../../../utils/by-hand/checklist';
import type { Draft } from '../../../utils/draft/draft';
import type { Edits } from '../../../utils/draft/edits';
import type { DraftFields } from '../../../utils/draft/fields';
import { availableScopes, isOwnWork } from '../../../utils/draft/story/scope';
import {
  isTextScope,
  ownTextOf,
  type TextScope,
  textChanges,
  textFields,
} from '../../../utils/draft/story/text-fields';
import type { Failure } from '../../../utils/failure';
import type { Actions } from '../../../utils/screens/review/review';
import type { Task } from '../../../utils/screens/review/state';
import type { ArrangedStory } from '../../../utils/story/blocks/arrange';
import type { Reading } from '../../../utils/story/reading/reading';
import type { Note } from '../../../utils/story/types';
import type { PicturesAtHand } from '../../../utils/story/ways-out/preview';
import { FailureAlert } from '../../common/FailureAlert';
import { Preview } from '../../story/Preview';
import { StoryDoubts } from '../../story/StoryDoubts';
import { type Place, StoryText } from '../../story/text/StoryText';
import { ChecklistNotice } from '../ChecklistNotice';
import { CommentField } from '../fields/CommentField';
import { SubtitleField } from '../fields/SubtitleField';
import { TitleField } from '../fields/TitleField';
import { ScopeSwitch } from './ScopeSwitch';

/** Always the same, so that the preview sees that nothing has changed. */
const noBlocks: readonly string[] = [];

interface Props {
  draft: Draft;
  reading: Reading;
  edits: Edits;
  arranged: ArrangedStory;
  /** What differs from the page, but for doubts about the whole story. */
  notes: readonly Note[];
  /** A top-level block of the story to scroll to and to mark; each turn does it anew. */
  shown: { block: number; turn: number } | null;
  /** Whether a step with a block can be taken back. */
  canUndo: boolean;
  pictures: PicturesAtHand | null;
  place: Place;
  /** Blocks that the writer left out, by their ids. */
  omitted: readonly string[];
  /** The edited texts as they are stored. */
  storedTexts: Edits;
  problem: { task: Task; failure: Failure } | null;
  problemOf: (field: keyof DraftFields) => string | undefined;
  /** What was begun by hand. */
  checklist: Checklist | null;
  actions: Actions;
}

export function StoryPane(props: Props) {
  const { draft, reading, edits, arranged, problem, problemOf, checklist, actions } = props;
  const { onEdit } = actions.draft;
  const { onPanel, onChecklist } = actions.routes;
  const { metadata } = reading;
  // Only the page's own words can be quoted.
  const canQuote = draft.scope === 'article' && ownTextOf(edits, 'article') === null;
  const preview = (
    <Preview
      arranged={arranged}
      notes={props.notes}
      tables={draft.tables}
      pictures={props.pictures}
      lang={metadata.lang}
      shown={props.shown}
      canUndo={props.canUndo}
      quoted={canQuote ? (edits.quoted ?? noBlocks) : null}
      actions={actions.blocks}
      onWriteAbout={() => onEdit({ scope: 'quote' })}
    />
  );
  return (
    <div class="desk-story">
      {problem && problem.task !== 'publications' && (
        <FailureAlert
          failure={problem.failure}
          onAllowMedium={actions.connection.onAllowMedium}
          onConnect={() => onPanel('connect')}
        />
      )}
      {checklist && <ChecklistNotice checklist={checklist} onOpen={onChecklist} />}
      <ScopeSwitch
        scopes={availableScopes(reading, edits)}
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
      {isOwnWork(draft.scope) && (
        <CommentField value={edits.comment ?? ''} onChange={(comment) => onEdit({ comment })} />
      )}
      {isTextScope(draft.scope) ? (
        <StoryText {...textOf(props, draft.scope)}>{preview}</StoryText>
      ) : (
        preview
      )}
    </div>
  );
}

function textOf(props: Props, scope: TextScope) {
  const { draft, reading, edits, pictures, shown, place, storedTexts, actions } = props;
  const { url, lang } = reading.metadata;
  return {
    place,
    name: scope,
    // Without what is added under it.
    html: draft.ofPage.html,
    stored: storedTexts[textFields[scope]] ?? null,
    files: draft.ofPage.pictures,
    pictures,
    shown,
    url,
    lang,
    onText: (html: string | null) =>
      actions.draft.onEdit(textChanges(scope, html, edits, props.omitted)),
  };
}
