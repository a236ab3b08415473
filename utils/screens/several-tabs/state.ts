// What the page for several tabs knows, and how that changes. Pure.
import type { Account } from '../../connection/types';
import type { Deliveries } from '../../delivery/queue';
import type { DeliveryState } from '../../delivery/record';
import { isUnderWayState } from '../../delivery/stage/stage';
import type { Failure } from '../../failure';
import type { LeftOut } from './left-out';
import type { Listing, ReadableTab, UnreadableTab } from './listing';

export const choices = ['selected', 'window', 'pasted'] as const;
export type Choice = (typeof choices)[number];

export type Stage =
  /** In the list. */
  | { name: 'listed' }
  /** Will be read. */
  | { name: 'chosen' }
  | { name: 'reading' }
  /** Its delivery tells the rest. */
  | { name: 'handed-in' }
  | { name: 'left-out'; why: LeftOut };

export interface Row extends ReadableTab {
  isTicked: boolean;
  /** How its delivery stood when it was listed; null: never sent. */
  before: DeliveryState | null;
  stage: Stage;
}

export interface State {
  /** undefined while it is being looked up; null: nobody is connected. */
  account: Account | null | undefined;
  phase: 'choosing' | 'listed' | 'sending' | 'sent';
  /** The browser is asking, or the tabs are being listed. */
  isBusy: boolean;
  choice: Choice;
  pasted: string;
  /** The tabs of the window that were selected last. */
  selected: readonly number[];
  /** Why it did not go on. */
  problem: LeftOut | Failure | null;
  rows: readonly Row[];
  unreadable: readonly UnreadableTab[];
  missing: readonly string[];
  deliveries: Deliveries;
}

export const initialState: State = {
  account: undefined,
  phase: 'choosing',
  isBusy: false,
  choice: 'window',
  pasted: '',
  selected: [],
  problem: null,
  rows: [],
  unreadable: [],
  missing: [],
  deliveries: new Map(),
};

export type Event =
  | { type: 'account-known'; account: Account | null }
  | { type: 'selection-known'; tabs: readonly number[] }
  | { type: 'chosen'; choice: Choice }
  | { type: 'pasted'; text: string }
  | { type: 'permission-requested' }
  | { type: 'stopped'; problem: LeftOut | Failure }
  | { type: 'listed'; listing: Listing; before: ReadonlyMap<string, DeliveryState> }
  | { type: 'ticked'; tabId: number; isTicked: boolean }
  | { type: 'began' }
  /** key: of the page that was read, which may have moved on since it was listed. */
  | { type: 'came'; tabId: number; stage: Stage; key?: string }
  | { type: 'ended' }
  | { type: 'deliveries-known'; deliveries: Deliveries }
  | { type: 'started-over' };

/** What is known after an event. Pure. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'account-known':
      return { ...state, account: event.account };
    case 'selection-known':
      return withSelection(state, event.tabs);
    case 'chosen':
      return { ...state, choice: event.choice, problem: null };
    case 'pasted':
      return { ...state, pasted: event.text, problem: null };
    case 'permission-requested':
      return { ...state, isBusy: true, problem: null };
    case 'stopped':
      return { ...state, isBusy: false, problem: event.problem };
    case 'listed': {
      const { readable, unreadable, missing } = event.listing;
      const rows = readable.map((tab) => listedRow(tab, event.before.get(tab.key) ?? null));
      return { ...state, phase: 'listed', isBusy: false, rows, unreadable, missing };
    }
    case 'ticked':
      return changed(state, event.tabId, (row) =>
        mayTick(row) ? { ...row, isTicked: event.isTicked } : row,
      );
    case 'began':
      return {
        ...state,
        phase: 'sending',
        isBusy: false,
        rows: state.rows
          .filter(({ isTicked }) => isTicked)
          .map((row) => ({ ...row, stage: { name: 'chosen' } })),
      };
    case 'came':
      return changed(state, event.tabId, (row) => ({
        ...row,
        stage: event.stage,
        key: event.key ?? row.key,
      }));
    case 'ended':
      return { ...state, phase: 'sent' };
    case 'deliveries-known':
      return { ...state, deliveries: event.deliveries };
    case 'started-over': {
      const { account, choice, pasted, selected } = state;
      return { ...initialState, account, choice, pasted, selected };
    }
  }
}

/** Whoever selects tabs means them, as long as nothing else was begun. */
function withSelection(state: State, tabs: readonly number[]): State {
  const isFirst = state.selected.length === 0 && state.phase === 'choosing';
  const choice = isFirst && tabs.length > 0 && state.pasted === '' ? 'selected' : state.choice;
  return { ...state, selected: tabs, choice };
}

/** What was never sent, or certainly did not arrive, is ticked. */
function listedRow(tab: ReadableTab, before: DeliveryState | null): Row {
  const isTicked = before === null || before === 'draft' || before === 'rejected';
  return { ...tab, before, isTicked, stage: { name: 'listed' } };
}

/** Under way, or perhaps on Medium: only the review of that page can decide what to do. */
export function mayTick({ before }: Row): boolean {
  return before === null || !(isUnderWayState(before) || before === 'unknown');
}

/** The rows that will be sent, in their order. */
export function tickedIn({ rows }: Pick<State, 'rows'>): Row[] {
  return rows.filter(({ isTicked }) => isTicked);
}

function changed(state: State, tabId: number, change: (row: Row) => Row): State {
  return { ...state, rows: state.rows.map((row) => (row.tabId === tabId ? change(row) : row)) };
}

/** Whether a delivery of this list will still change by itself. */
export function hasUnderWay({ rows, deliveries }: Pick<State, 'rows' | 'deliveries'>): boolean {
  return rows.some(({ stage, key }) => {
    const delivery = deliveries.get(key);
    return stage.name === 'handed-in' && delivery !== undefined && isUnderWayState(delivery.state);
  });
}
