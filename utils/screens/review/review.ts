// What happens when the writer does something with a draft: the review's effects, with the world passed in.
import type { Metadata } from '../../clip/types';
import type { Account } from '../../connection/types';
import { isUnderWayState, mayEnqueue } from '../../delivery/stage/stage';
import type { DeliveryStatus } from '../../delivery/status';
import { composeDraft, type Draft } from '../../draft/draft';
import type { Changes, Edits } from '../../draft/edits';
import { draftKey, type Page } from '../../draft/page-key';
import { problemsOf } from '../../draft/problems';
import { checkedBy } from '../../draft/route';
// Not loaded later: a full disk gives no more files out, and then nobody could say that the draft is safe.
import { makeOrder, type Sending } from '../../draft/send/make-order';
import { unseen } from '../../draft/site/site';
import { addTags } from '../../draft/tags/tags';
import type { Failure } from '../../failure';
import { pause } from '../../pause';
import { fail, type Result } from '../../result';
import { webPictures } from '../../story/pictures/picture-sources';
import type { Reading } from '../../story/reading/reading';
import { type BlockActions, createBlockActions } from './actions/block-actions';
import { type ConnectionActions, createConnectionActions } from './actions/connection-actions';
import { createPublicationActions, type PublicationActions } from './actions/publication-actions';
import { createRouteActions, type RouteActions } from './actions/route-actions';
import type { ReviewDependencies } from './dependencies';
import { createEditing } from './editing';
import { followDelivery } from './follow-delivery';
import { rememberRoute } from './remember-route';
import { type CopyOutcome, createSincePosted } from './since-posted';
import { createSiteMemory, rememberSite, type SiteActions } from './site-memory';
import { silence, siteNow } from './state';

/** Milliseconds that a story waits for the background, which knows whether its page was sent before. A cold start takes less than a tenth of that. */
const patience = 5_000;

export interface DraftActions {
  onEdit: (changes: Changes) => void;
  /** Fetches the story's pictures through the page, to show them. */
  onShowPictures: (draft: Draft) => void;
  onSend: (draft: Draft, accountId: string) => void;
  onClipAgain: () => void;
  /** The writer found it on Medium. */
  onConfirm: () => void;
  /** The writer wants to make another draft of the page. */
  onAllowResend: () => void;
  /** Copies blocks that are not as they were when the page was sent. */
  onCopyBlocks: (html: string, tables: Draft['tables']) => CopyOutcome;
  /** Takes it out of the outbox. */
  onCancel: () => void;
  /** Sends what lies in the outbox now. */
  onRetry: () => void;
  /** Sends it with another account, since its own cannot. */
  onSendWith: (account: Pick<Account, 'id'>) => void;
}

/** What the writer can do on any screen. */
export interface Actions {
  connection: ConnectionActions;
  publications: PublicationActions;
  draft: DraftActions;
  blocks: BlockActions;
  routes: RouteActions;
  site: SiteActions;
}

/** The review of one page: `open` reads it, `actions` are what the writer can do. Failures come by `dispatch`. */
export function createReview(dependencies: ReviewDependencies) {
  const { dispatch, ask, readPage } = dependencies;
  const connection = createConnectionActions(dependencies);
  const editing = createEditing(dependencies);
  const sincePosted = createSincePosted(dependencies);
  const site = createSiteMemory(dependencies);
  /** What the review is about, and what the page says of itself. */
  let subject: { page: Page; metadata: Metadata } | null = null;
  let isWatching = false;
  let sending = false;

  /** Nothing here waits for anything that it does not need. */
  async function open(): Promise<void> {
    const known = learn();
    void known.then(() => connection.follow());
    await read(known);
  }

  async function learn(): Promise<void> {
    const [accounts, route, preferences, usedTags] = await Promise.all([
      dependencies.loadAccounts(),
      dependencies.loadRoute(),
      dependencies.loadPreferences(),
      dependencies.loadUsedTags(),
    ]);
    // At one stroke, so that no button changes under somebody's hand.
    dispatch({ type: 'used-tags-known', usedTags });
    dispatch({ type: 'preferences-known', preferences });
    dispatch({ type: 'route-known', route });
    dispatch({ type: 'accounts-known', accounts });
  }

  /** @param known what the writer decided for all drafts is known then */
  async function read(known: Promise<void>): Promise<void> {
    const [tabId, request] = await Promise.all([
      dependencies.tabId(),
      dependencies.takeClipRequest(),
    ]);
    const reading = tabId === null ? fail({ code: 'restricted-page' }) : await readPage(tabId);
    if (!reading.ok) {
      await known;
      dispatch({ type: 'page-read', reading, status: null });
      return;
    }
    const { metadata } = reading.value;
    const key = draftKey(metadata.url);
    const page = { key, canonicalUrl: metadata.canonicalCandidates[0]?.url ?? null };
    subject = { page, metadata };
    const requested = request?.tabId === tabId ? request : null;
    const asked = ask('deliveryStatus', page);
    const [edits, status, checklist] = await Promise.all([
      editing.open(key, requested?.scope ? { scope: requested.scope } : {}),
      Promise.race([asked, pause(patience).then(() => fail(silence))]),
      dependencies.loadChecklist(key),
      site.open(metadata.url),
      known,
    ]);
    dispatch({ type: 'checklist-known', checklist });
    dispatch({ type: 'page-read', reading, status: status.ok ? status.value : null });
    if (!status.ok) {
      dispatch({ type: 'failed', task: 'sending', failure: status.failure });
      if (status.failure === silence) void asked.then(settle);
    } else if (isNow(requested) && mayEnqueue(status.value.delivery))
      await sendAtOnce(reading.value, edits);
    else
      await Promise.all([show(status.value), sincePosted.look(reading.value, edits, status.value)]);
  }

  function isNow(requested: { how: 'menu' | 'now' } | null): boolean {
    return (
      requested?.how === 'now' ||
      (requested?.how === 'menu' && dependencies.state().preferences.sendsAtOnce)
    );
  }

  /** A draft, whatever was chosen for the page or its site before. What is not in order is shown instead, as by an ordinary click. */
  async function sendAtOnce(reading: Reading, edits: Edits): Promise<void> {
    const { active } = await dependencies.loadAccounts();
    const remembered = unseen(siteNow(dependencies.state()));
    const draft =
      active && composeDraft(reading, edits, active.id, dependencies.window, remembered);
    if (!active || !draft) return;
    const ready: Draft = {
      ...draft,
      publishStatus: 'draft',
      tags: addTags(draft.tags, edits.pendingTag ?? ''),
    };
    const isInOrder = problemsOf(ready, null).every(({ field }) => !checkedBy.api.includes(field));
    if (isInOrder && (await send(ready, active.id))) dependencies.leave();
  }

  async function show(status: DeliveryStatus): Promise<void> {
    dispatch({ type: 'status-known', status });
    if (isOnItsWay(status)) await watch();
  }

  /** Shows how the delivery goes on until it has ended. */
  async function watch(): Promise<void> {
    if (isWatching || subject === null) return;
    const { page } = subject;
    isWatching = true;
    try {
      await followDelivery(page, dependencies, (status) => {
        if (status.ok) dispatch({ type: 'status-known', status: status.value });
        else dispatch({ type: 'failed', task: 'sending', failure: status.failure });
        return status.ok && isOnItsWay(status.value);
      });
    } catch (error) {
      dispatch({ type: 'failed', task: 'sending', failure: internal(error) });
    }
    isWatching = false;
  }

  /** @returns whether it lies in the outbox */
  async function send(draft: Draft, accountId: string): Promise<boolean> {
    // Two clicks in one frame come before the screen can change.
    if (sending || subject === null) return false;
    const { page, metadata } = subject;
    sending = true;
    dispatch({ type: 'began', task: 'sending' });
    rememberRoute(dependencies, 'api');
    const { pictureFallback = 'remote' } = siteNow(dependencies.state());
    const answer = await deliver(draft, {
      key: page.key,
      accountId,
      page: metadata,
      pictureFallback,
    });
    sending = false;
    dispatch({ type: 'ended', task: 'sending' });
    void settle(answer);
    return answer.ok;
  }

  /** Whatever fails on the way, the draft is still here and can be sent again. */
  async function deliver(draft: Draft, to: Sending): Promise<Result<DeliveryStatus>> {
    try {
      return await ask('deliver', await makeOrder(draft, to, dependencies));
    } catch (error) {
      return fail(internal(error));
    }
  }

  async function settle(answer: Result<DeliveryStatus>): Promise<void> {
    if (answer.ok) await show(answer.value);
    else dispatch({ type: 'failed', task: 'sending', failure: answer.failure });
  }

  /** Runs a call whose answer is the delivery's new state. */
  async function resolve(name: 'confirm' | 'cancel' | 'retry'): Promise<void> {
    if (subject) await settle(await ask(name, subject.page.key));
  }

  const actions: Actions = {
    connection: connection.actions,
    publications: createPublicationActions(dependencies),
    site: site.actions,
    blocks: createBlockActions({
      ...dependencies,
      edit: (changes) => void editing.edit(changes),
    }),
    routes: createRouteActions(dependencies, () => subject?.page.key ?? null),
    draft: {
      onEdit: (changes) => void editing.edit(changes),
      onShowPictures: async ({ story }) => {
        dispatch({ type: 'began', task: 'pictures' });
        const pictures = await dependencies.fetchPictures(webPictures(story.html));
        dispatch({ type: 'pictures-known', pictures });
        dispatch({ type: 'ended', task: 'pictures' });
      },
      onCopyBlocks: sincePosted.onCopyBlocks,
      onSend: (draft, accountId) => {
        rememberSite(dependencies, draft);
        void send(draft, accountId);
      },
      onClipAgain: async () => {
        dispatch({ type: 'started-over' });
        await editing.startOver();
        await read(Promise.resolve());
      },
      onConfirm: () => void resolve('confirm'),
      onCancel: () => void resolve('cancel'),
      onRetry: () => void resolve('retry'),
      onSendWith: async ({ id }) => {
        if (subject) await settle(await ask('sendWith', { key: subject.page.key, accountId: id }));
      },
      onAllowResend: async () => {
        if (subject) await settle(await ask('allowResend', subject.page));
      },
    },
  };

  return { open, actions };
}

/** Also of a file of ours that is gone since Clipdraft was updated. */
function internal(error: unknown): Failure {
  return { code: 'internal', detail: String(error).slice(0, 300) };
}

/** Something will change without the writer. */
function isOnItsWay({ delivery }: DeliveryStatus): boolean {
  return delivery !== null && isUnderWayState(delivery.state);
}
