// What happens when the writer does something: the review's effects, with the world passed in.
import type { Reading } from '../clip/reading';
import type { User } from '../medium/types';
import type { ask } from '../messaging';
import type { Result } from '../result';
import { fail } from '../result';
import { toMediumHtml } from '../story/medium-html';
import { type Draft, draftKey, type Scope } from './draft';
import type { Edits } from './edits';
import type { Event } from './screen';

/** What the writer can do on any screen. */
export interface Actions {
  onConnect: (token: string, keep: boolean) => void;
  onDisconnect: () => void;
  onEdit: (edits: Edits) => void;
  onSend: (draft: Draft) => void;
  onClipAgain: () => void;
  onConfirm: () => void;
  onForget: () => void;
  onSettings: (open: boolean) => void;
}

export interface ReviewOptions {
  dispatch: (event: Event) => void;
  ask: typeof ask;
  loadAccount: () => Promise<User | null>;
  readPage: (tabId: number) => Promise<Result<Reading>>;
  tabId: () => Promise<number | null>;
  /** The click in the context menu that opened this review, once. */
  takeClipRequest: () => Promise<{ tabId: number; scope: Scope } | null>;
  loadEdits: (key: string) => Promise<Edits>;
  window: Window & typeof globalThis;
}

/** Milliseconds between looks at a delivery that another window, or an earlier popup, has begun. */
const followInterval = 1_000;

export function createReview(options: ReviewOptions) {
  const { dispatch, ask, loadAccount, readPage, loadEdits, window } = options;
  let key: string | null = null;
  let edits: Edits = {};
  let sending = false;

  async function open(): Promise<void> {
    dispatch({ type: 'account-known', account: await loadAccount() });
    await read();
  }

  async function read(): Promise<void> {
    const [tabId, request] = await Promise.all([options.tabId(), options.takeClipRequest()]);
    const reading = tabId === null ? fail({ code: 'restricted-page' }) : await readPage(tabId);
    if (!reading.ok) {
      dispatch({ type: 'page-read', reading, delivery: null, edits: {} });
      return;
    }
    key = draftKey(reading.value.metadata.url);
    edits = await loadEdits(key);
    if (request && request.tabId === tabId) edits = { ...edits, scope: request.scope };
    const delivery = await ask('delivery', key);
    dispatch({ type: 'page-read', reading, delivery: delivery.ok ? delivery.value : null, edits });
    if (!delivery.ok) dispatch({ type: 'failed', failure: delivery.failure });
    else if (delivery.value?.state === 'sending') void follow(key);
  }

  /** Watches a delivery that this window did not begin. Asking wakes a background that has died meanwhile. */
  async function follow(key: string): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, followInterval));
      const delivery = await ask('delivery', key);
      if (delivery.ok && delivery.value?.state === 'sending') continue;
      if (delivery.ok) dispatch({ type: 'delivery-known', delivery: delivery.value });
      else dispatch({ type: 'failed', failure: delivery.failure });
      return;
    }
  }

  async function edit(changes: Edits): Promise<void> {
    edits = { ...edits, ...changes };
    dispatch({ type: 'edited', edits: changes });
    if (key === null) return;
    const saved = await ask('saveEdits', { key, edits });
    if (!saved.ok) dispatch({ type: 'failed', failure: saved.failure });
  }

  async function send({ story, scope: _, ...fields }: Draft): Promise<void> {
    // Two clicks in one frame come before the screen can change.
    if (sending || key === null) return;
    sending = true;
    dispatch({ type: 'asked', busy: 'sending' });
    const content = toMediumHtml(story, fields.title, window);
    const delivery = await ask('deliver', { ...fields, key, content });
    if (delivery.ok) dispatch({ type: 'delivery-known', delivery: delivery.value });
    else dispatch({ type: 'failed', failure: delivery.failure });
    if (delivery.ok && delivery.value.state === 'sending') void follow(key);
    sending = false;
  }

  async function connect(token: string, keep: boolean): Promise<void> {
    dispatch({ type: 'asked', busy: 'connecting' });
    const user = await ask('connect', { token, keep });
    if (user.ok) dispatch({ type: 'connected', account: user.value });
    else dispatch({ type: 'failed', failure: user.failure });
  }

  /** Runs a call whose answer is the delivery's new state. */
  async function resolve(name: 'confirm' | 'forget'): Promise<void> {
    if (key === null) return;
    const answer = await ask(name, key);
    if (answer.ok) dispatch({ type: 'delivery-known', delivery: answer.value });
    else dispatch({ type: 'failed', failure: answer.failure });
  }

  const actions: Actions = {
    onConnect: (token, keep) => void connect(token, keep),
    onDisconnect: async () => {
      const answer = await ask('disconnect');
      dispatch(answer.ok ? { type: 'disconnected' } : { type: 'failed', failure: answer.failure });
    },
    onEdit: (changes) => void edit(changes),
    onSend: (draft) => void send(draft),
    onClipAgain: async () => {
      if (key !== null) await ask('saveEdits', { key, edits: {} });
      dispatch({ type: 'started-over' });
      await read();
    },
    onConfirm: () => void resolve('confirm'),
    onForget: () => void resolve('forget'),
    onSettings: (open) => dispatch({ type: 'settings', open }),
  };

  return { open, actions };
}
