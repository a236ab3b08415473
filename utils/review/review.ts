// What happens when the writer does something with a draft: the review's effects, with the world passed in.

import type { Metadata } from '../clip/types';
import { maxApiTags } from '../medium/limits';
import { fail } from '../result';
import type { ContentPart } from '../story/medium-content';
import { toMediumContent } from '../story/medium-html';
import { formed } from '../story/table-picture';
import type { StoryPicture } from '../story/types';
import { type ConnectionActions, createConnectionActions } from './connection-actions';
import { type Draft, draftKey } from './draft';
import type { Edits } from './edits';
import { createFileActions, type FileActions } from './file-actions';
import { createPublicationActions, type PublicationActions } from './publication-actions';
import { rescued } from './rescue';
import { createRouteActions, type RouteActions } from './route-actions';
import { followInterval, pause, type ReviewWorld } from './world';

export interface DraftActions {
  onEdit: (edits: Edits) => void;
  onSend: (draft: Draft, accountId: string) => void;
  onClipAgain: () => void;
  /** The writer found it on Medium. */
  onConfirm: () => void;
  /** The writer wants to send it again. */
  onForget: () => void;
}

/** What the writer can do on any screen. */
export interface Actions {
  connection: ConnectionActions;
  publications: PublicationActions;
  draft: DraftActions;
  routes: RouteActions;
  files: FileActions;
}

export function createReview(world: ReviewWorld) {
  const { dispatch, ask, readPage, loadEdits, window } = world;
  const connection = createConnectionActions(world);
  let key: string | null = null;
  let page: Metadata | null = null;
  let edits: Edits = {};
  let sending = false;

  async function open(): Promise<void> {
    const [route] = await Promise.all([world.loadRoute(), connection.refresh()]);
    dispatch({ type: 'route-known', route });
    void connection.follow();
    await read();
  }

  async function read(): Promise<void> {
    const [tabId, request] = await Promise.all([world.tabId(), world.takeClipRequest()]);
    const reading = tabId === null ? fail({ code: 'restricted-page' }) : await readPage(tabId);
    if (!reading.ok) {
      dispatch({ type: 'page-read', reading, delivery: null, edits: {} });
      return;
    }
    page = reading.value.metadata;
    key = draftKey(page.url);
    edits = await loadEdits(key);
    if (request && request.tabId === tabId) edits = { ...edits, scope: request.scope };
    const [delivery, checklist] = await Promise.all([
      ask('delivery', key),
      world.loadChecklist(key),
    ]);
    dispatch({ type: 'checklist-known', checklist });
    dispatch({ type: 'page-read', reading, delivery: delivery.ok ? delivery.value : null, edits });
    if (!delivery.ok) dispatch({ type: 'failed', task: 'sending', failure: delivery.failure });
    else if (delivery.value?.state === 'sending') void follow(key);
  }

  /** Watches a delivery that this window did not begin. Asking wakes a background that has died meanwhile. */
  async function follow(key: string): Promise<void> {
    for (;;) {
      await pause(followInterval);
      const delivery = await ask('delivery', key);
      if (delivery.ok && delivery.value?.state === 'sending') continue;
      if (delivery.ok) dispatch({ type: 'delivery-known', delivery: delivery.value });
      else dispatch({ type: 'failed', task: 'sending', failure: delivery.failure });
      return;
    }
  }

  async function edit(changes: Edits): Promise<void> {
    edits = { ...edits, ...changes };
    dispatch({ type: 'edited', edits: changes });
    if (key === null) return;
    const saved = await ask('saveEdits', { key, edits });
    if (!saved.ok) dispatch({ type: 'failed', task: 'saving', failure: saved.failure });
  }

  async function send(draft: Draft, accountId: string): Promise<void> {
    const { story: whole, scope: _, tables, canonicalUrl, subtitle, ...fields } = draft;
    // Two clicks in one frame come before the screen can change.
    if (sending || key === null || page === null) return;
    sending = true;
    dispatch({ type: 'began', task: 'gathering' });
    dispatch({ type: 'route-known', route: 'api' });
    void ask('saveRoute', 'api');
    const story = await rescued(formed(whole, tables, window), page, world);
    dispatch({ type: 'began', task: 'sending' });
    dispatch({ type: 'ended', task: 'gathering' });
    const content = toMediumContent(story, fields.title, window, {
      tables,
      subtitle: subtitle.trim(),
    });
    const pictures = picturesIn(content, story.pictures);
    const canonical = canonicalUrl === '' ? {} : { canonicalUrl };
    const tags = fields.tags.slice(0, maxApiTags);
    const order = { ...fields, ...canonical, tags, key, accountId, content, pictures };
    const delivery = await ask('deliver', order);
    sending = false;
    if (!delivery.ok) {
      dispatch({ type: 'failed', task: 'sending', failure: delivery.failure });
      return;
    }
    dispatch({ type: 'delivery-known', delivery: delivery.value });
    dispatch({ type: 'ended', task: 'sending' });
    if (delivery.value.state === 'sending') void follow(key);
  }

  /** Runs a call whose answer is the delivery's new state. */
  async function resolve(name: 'confirm' | 'forget'): Promise<void> {
    if (key === null) return;
    const answer = await ask(name, key);
    if (answer.ok) dispatch({ type: 'delivery-known', delivery: answer.value });
    else dispatch({ type: 'failed', task: 'sending', failure: answer.failure });
  }

  const actions: Actions = {
    connection: connection.actions,
    publications: createPublicationActions(world),
    files: createFileActions(world),
    routes: createRouteActions(world, () => key),
    draft: {
      onEdit: (changes) => void edit(changes),
      onSend: (draft, accountId) => void send(draft, accountId),
      onClipAgain: async () => {
        if (key !== null) await ask('saveEdits', { key, edits: {} });
        dispatch({ type: 'started-over' });
        await read();
      },
      onConfirm: () => void resolve('confirm'),
      onForget: () => void resolve('forget'),
    },
  };

  return { open, actions };
}

/** The files for the gaps of a content. */
function picturesIn(
  content: readonly ContentPart[],
  pictures: readonly StoryPicture[],
): StoryPicture[] {
  const wanted = new Set(content.map((part) => (typeof part === 'string' ? '' : part.picture)));
  return pictures.filter(({ id }) => wanted.has(id));
}
