// What the review knows, and what changes it. The screen is derived from it, so no two can disagree: see screen.ts.
import type { Checklist } from '../../by-hand/checklist';
import type { KnownPublications } from '../../connection/publications';
import type { Accounts, DoctorStep } from '../../connection/types';
import type { DeliveryStatus } from '../../delivery/status';
import { type Changes, changed, type Edits, isSame } from '../../draft/edits';
import { firstPreferences, type Preferences } from '../../draft/preferences';
import type { Route } from '../../draft/route';
import { changedSite, type Site, type SiteChanges, siteWith } from '../../draft/site/site';
import { changesText, textsOf } from '../../draft/story/text-fields';
import { type Failure, ownDetails } from '../../failure';
import type { Result } from '../../result';
import type { StoryChanges } from '../../story/diff/changes';
import type { Reading } from '../../story/reading/reading';
import type { PicturesAtHand } from '../../story/ways-out/preview';

export interface State {
  /** null while the page is being read. */
  reading: Result<Reading> | null;
  /** null while they are being looked up. */
  accounts: Accounts | null;
  /** Those of the active account; null until they were looked up. */
  publications: KnownPublications | null;
  /** null until the doctor was asked. */
  diagnosis: DoctorStep[] | null;
  /** How the delivery of the page stands; null until it is known. */
  status: DeliveryStatus | null;
  /** The page reads differently than what was sent of it. */
  hasChanged: boolean;
  /** What is different; null: nothing, or nobody knows. */
  since: StoryChanges | null;
  /** The writer's, of this page: the one place where a window has them. */
  edits: Edits;
  /** Bytes of the story's pictures on the web, by their addresses; null until the writer wants to see them. */
  pictures: PicturesAtHand | null;
  /** The edited texts as they are stored: what other windows know of them. */
  storedTexts: Edits;
  /** What takes the steps with blocks back that were taken in this window, the last one last. */
  steps: readonly Changes[];
  /** Calls to the background that are under way. */
  busy: ReadonlySet<Task>;
  /** Why the last thing that the writer asked for did not work, and what that was. */
  problem: { task: Task; failure: Failure } | null;
  /** What stands in front of the draft because the writer asked for it. */
  panel: Panel | null;
  /** The way to Medium that was taken last. */
  lastRoute: Route | null;
  preferences: Preferences;
  /** What is remembered of the page's site. */
  site: Site;
  /** What the writer has begun to bring to Medium by hand, of this page. */
  checklist: Checklist | null;
  /** Tags of earlier drafts, the newest first. */
  usedTags: readonly string[];
}

export type Panel = 'connect' | 'import' | 'file';

export type Task =
  | 'connecting'
  | 'authorizing'
  | 'sending'
  | 'diagnosing'
  | 'publications'
  | 'saving'
  | 'pictures'
  | 'checklist';

export const initialState: State = {
  reading: null,
  accounts: null,
  publications: null,
  diagnosis: null,
  status: null,
  hasChanged: false,
  since: null,
  edits: {},
  storedTexts: {},
  steps: [],
  pictures: null,
  busy: new Set(),
  problem: null,
  panel: null,
  lastRoute: null,
  preferences: firstPreferences,
  site: {},
  checklist: null,
  usedTags: [],
};

export type Event =
  | { type: 'accounts-known'; accounts: Accounts }
  | { type: 'publications-known'; publications: KnownPublications }
  | { type: 'diagnosed'; steps: DoctorStep[] }
  | { type: 'page-read'; reading: Result<Reading>; status: DeliveryStatus | null }
  | { type: 'edited'; changes: Changes }
  /** edits: as they are stored, under what was typed here and is not yet. */
  | { type: 'edits-known'; edits: Edits; stored: Edits }
  /** step: takes it back. */
  | { type: 'arranged'; step: Changes }
  | { type: 'step-undone' }
  | { type: 'pictures-known'; pictures: PicturesAtHand }
  | { type: 'started-over' }
  | { type: 'began'; task: Task }
  | { type: 'ended'; task: Task }
  | { type: 'failed'; task: Task; failure: Failure }
  | { type: 'status-known'; status: DeliveryStatus }
  | { type: 'change-known'; hasChanged: boolean; since: StoryChanges | null }
  | { type: 'checklist-known'; checklist: Checklist | null }
  | { type: 'used-tags-known'; usedTags: readonly string[] }
  | { type: 'route-known'; route: Route | null }
  | { type: 'preferences-known'; preferences: Preferences }
  | { type: 'site-known'; site: Site }
  | { type: 'site-changed'; changes: SiteChanges }
  | { type: 'panel'; panel: Panel | null };

const unchanged = { hasChanged: false, since: null } as const;

/** The background has not answered yet. */
export const silence: Failure = { code: 'internal', detail: ownDetails.noAnswer };

function isOfOnePost(one: DeliveryStatus | null, other: DeliveryStatus): boolean {
  return one?.delivery?.contentHash === other.delivery?.contentHash;
}

/** What is known after an event. Pure. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'accounts-known': {
      const same = event.accounts.active?.id === state.accounts?.active?.id;
      return {
        ...state,
        accounts: event.accounts,
        ...(same ? {} : { publications: null, diagnosis: null }),
      };
    }
    case 'publications-known':
      return { ...state, publications: event.publications };
    case 'diagnosed':
      return { ...state, diagnosis: event.steps };
    case 'page-read':
      return { ...state, reading: event.reading, status: event.status, ...unchanged };
    case 'edited':
      return {
        ...state,
        edits: changed(state.edits, event.changes),
        // In an edited text the blocks have other names.
        steps: changesText(event.changes) ? [] : state.steps,
        problem: null,
      };
    case 'edits-known': {
      const storedTexts = textsOf(event.stored);
      if (isSame(state.edits, event.edits) && isSame(state.storedTexts, storedTexts)) return state;
      return { ...state, edits: event.edits, storedTexts };
    }
    case 'arranged':
      return { ...state, steps: [...state.steps, event.step] };
    case 'step-undone':
      return { ...state, steps: state.steps.slice(0, -1) };
    case 'pictures-known':
      return { ...state, pictures: new Map([...(state.pictures ?? []), ...event.pictures]) };
    case 'started-over':
      return { ...state, reading: null, edits: {}, steps: [], pictures: null, problem: null };
    case 'began':
      return { ...state, busy: new Set([...state.busy, event.task]), problem: null };
    case 'ended':
      return { ...state, busy: without(state.busy, event.task) };
    case 'failed':
      return {
        ...state,
        busy: without(state.busy, event.task),
        problem: { task: event.task, failure: event.failure },
      };
    case 'status-known': {
      const problem = state.problem?.failure === silence ? null : state.problem;
      return {
        ...state,
        status: event.status,
        problem,
        // What was found out is of the post that was there then.
        ...(isOfOnePost(state.status, event.status) ? {} : unchanged),
      };
    }
    case 'change-known':
      return { ...state, hasChanged: event.hasChanged, since: event.since };
    case 'checklist-known':
      return { ...state, checklist: event.checklist };
    case 'used-tags-known':
      return { ...state, usedTags: event.usedTags };
    case 'preferences-known':
      return { ...state, preferences: event.preferences };
    case 'site-known':
      return { ...state, site: event.site };
    case 'site-changed':
      return { ...state, site: changedSite(state.site, event.changes) };
    case 'route-known':
      return { ...state, lastRoute: event.route };
    case 'panel':
      return { ...state, panel: event.panel, problem: null };
  }
}

function without(busy: ReadonlySet<Task>, task: Task): ReadonlySet<Task> {
  return new Set([...busy].filter((other) => other !== task));
}

/** What is remembered of the page's site, with what holds for every site. */
export function siteNow({ site, preferences }: Pick<State, 'site' | 'preferences'>): Site {
  return siteWith(site, preferences);
}
