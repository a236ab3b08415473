// What the review shows. The state holds what is known; the screen is derived from it, so no two can disagree.
import type { Reading } from '../clip/reading';
import type { Delivery } from '../delivery/state';
import type { Failure } from '../failure';
import type { User } from '../medium/types';
import type { Result } from '../result';
import { composeDraft, type Draft } from './draft';
import type { Edits } from './edits';

export interface State {
  /** null while the page is being read. */
  reading: Result<Reading> | null;
  /** undefined while it is being looked up, null when nobody is connected. */
  account: User | null | undefined;
  /** undefined while it is being looked up, null when the page was never sent. */
  delivery: Delivery | null | undefined;
  edits: Edits;
  /** A call to the background that is under way. */
  busy: 'connecting' | 'sending' | null;
  /** Why the last thing that the writer asked for did not work. */
  problem: Failure | null;
  settings: boolean;
}

export const initialState: State = {
  reading: null,
  account: undefined,
  delivery: undefined,
  edits: {},
  busy: null,
  problem: null,
  settings: false,
};

export type Event =
  | { type: 'account-known'; account: User | null }
  | { type: 'page-read'; reading: Result<Reading>; delivery: Delivery | null; edits: Edits }
  | { type: 'edited'; edits: Edits }
  | { type: 'started-over' }
  | { type: 'asked'; busy: 'connecting' | 'sending' }
  | { type: 'connected'; account: User }
  | { type: 'disconnected' }
  | { type: 'delivery-known'; delivery: Delivery | null }
  | { type: 'failed'; failure: Failure }
  | { type: 'settings'; open: boolean };

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'account-known':
      return { ...state, account: event.account };
    case 'page-read':
      return { ...state, reading: event.reading, delivery: event.delivery, edits: event.edits };
    case 'edited':
      return { ...state, edits: { ...state.edits, ...event.edits }, problem: null };
    case 'started-over':
      return { ...state, reading: null, edits: {}, problem: null };
    case 'asked':
      return { ...state, busy: event.busy, problem: null };
    case 'connected':
      return { ...state, account: event.account, busy: null, problem: null, settings: false };
    case 'disconnected':
      return { ...state, account: null, settings: false, problem: null };
    case 'delivery-known':
      return { ...state, delivery: event.delivery, busy: null };
    case 'failed':
      return { ...state, busy: null, problem: event.failure };
    case 'settings':
      return { ...state, settings: event.open };
  }
}

export type Screen =
  | { name: 'clipping' }
  | { name: 'connect'; busy: boolean; problem: Failure | null }
  | { name: 'settings'; account: User }
  | { name: 'unclippable'; failure: Failure }
  | { name: 'review'; draft: Draft; reading: Reading; edits: Edits; problem: Failure | null }
  | { name: 'delivering'; title: string }
  | { name: 'delivered'; delivery: Extract<Delivery, { state: 'posted' }> }
  | { name: 'unknown'; failure: Failure };

export function screenOf(state: State): Screen {
  const { account, reading, delivery, edits, problem } = state;
  if (account === undefined) return { name: 'clipping' };
  if (account === null) return { name: 'connect', busy: state.busy === 'connecting', problem };
  if (state.settings) return { name: 'settings', account };
  if (reading === null || delivery === undefined) return { name: 'clipping' };
  if (delivery?.state === 'posted') return { name: 'delivered', delivery };
  if (delivery?.state === 'unknown') return { name: 'unknown', failure: delivery.failure };
  if (delivery?.state === 'sending') return { name: 'delivering', title: delivery.title };
  if (!reading.ok) return { name: 'unclippable', failure: reading.failure };
  const draft = composeDraft(reading.value, edits);
  if (draft === null) return { name: 'unclippable', failure: { code: 'no-article' } };
  if (state.busy === 'sending') return { name: 'delivering', title: draft.title };
  const rejected = delivery?.state === 'rejected' ? delivery.failure : null;
  return { name: 'review', draft, reading: reading.value, edits, problem: problem ?? rejected };
}
