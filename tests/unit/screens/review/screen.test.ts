import { describe, expect, it } from 'vitest';
import type { DeliveryStatus } from '@/utils/delivery/status';
import { fail, ok } from '@/utils/result';
import { screenOf } from '@/utils/screens/review/screen';
import { type Event, initialState, reduce, type State } from '@/utils/screens/review/state';
import { subject } from '../../../outbox/orders';
import { account } from '../../account';
import { windowOf } from '../../clip/page';
import { reading } from '../../reading';

const window = windowOf('');

const statusOf = (delivery: DeliveryStatus['delivery']): DeliveryStatus => ({
  delivery,
  ahead: 0,
  pause: null,
  postsToday: 0,
});
const posted = statusOf({ ...subject, state: 'posted', postId: 'p', lost: [] });
const queued = statusOf({ ...subject, state: 'queued', attempt: 0, held: null });
const connected: Event = { type: 'accounts-known', accounts: { all: [account], active: account } };
const nobody: Event = { type: 'accounts-known', accounts: { all: [], active: null } };
const read: Event = { type: 'page-read', reading: ok(reading), status: null };

function stateAfter(...events: Event[]): State {
  return events.reduce(reduce, initialState);
}

describe('the screen', () => {
  it.each<[string, Event[], string]>([
    ['waits until it is known who is connected', [read], 'clipping'],
    ['waits for the page', [connected], 'clipping'],
    ['is the review also for somebody without a token', [nobody, read], 'review'],
    [
      'asks for a token only where the writer wants to connect',
      [nobody, read, { type: 'panel', panel: 'connect' }],
      'connect',
    ],
    ['is the review of a page that was read', [connected, read], 'review'],
    [
      'says why a page cannot be read',
      [connected, { ...read, reading: fail({ code: 'no-article' }) }],
      'unclippable',
    ],
    [
      'shows that it is being sent',
      [connected, read, { type: 'began', task: 'sending' }],
      'delivering',
    ],
    ['shows that it lies in the outbox', [connected, { ...read, status: queued }], 'delivering'],
    ['shows that it was sent', [connected, { ...read, status: posted }], 'delivered'],
    [
      'shows that it was sent even when the page can no longer be read',
      [connected, { ...read, reading: fail({ code: 'no-article' }), status: posted }],
      'delivered',
    ],
    [
      'is the review again after a failure',
      [
        connected,
        read,
        { type: 'began', task: 'sending' },
        { type: 'failed', task: 'sending', failure: { code: 'offline' } },
      ],
      'review',
    ],
    [
      'asks for a token anew, also while an account is there',
      [connected, read, { type: 'panel', panel: 'connect' }],
      'connect',
    ],
    ['goes on without a token after disconnecting', [connected, read, nobody], 'review'],
    ['shows what the importer does', [nobody, read, { type: 'panel', panel: 'import' }], 'import'],
    [
      'says that a page is on Medium, whatever was asked for',
      [nobody, { ...read, status: posted }, { type: 'panel', panel: 'import' }],
      'delivered',
    ],
    [
      'reads the page again when started over',
      [connected, read, { type: 'started-over' }],
      'clipping',
    ],
  ])('%s', (_, events, name) => {
    expect(screenOf(stateAfter(...events), window).name).toBe(name);
  });

  it('offers the whole page where there is no article, and takes it when told', () => {
    const page = { ...reading, article: null, page: reading.article };
    const none = stateAfter(connected, { ...read, reading: ok(page) });
    expect(screenOf(none, window)).toMatchObject({ name: 'unclippable', instead: 'page' });
    expect(
      screenOf(reduce(none, { type: 'edited', changes: { scope: 'page' } }), window).name,
    ).toBe('review');
  });

  it('F37 says why a page was not read, offers its link, and takes it when told', () => {
    const unread = { code: 'not-a-page', detail: 'application/pdf' } as const;
    const none = stateAfter(nobody, {
      ...read,
      reading: ok({ ...reading, article: null, unread }),
    });
    expect(screenOf(none, window)).toEqual({
      name: 'unclippable',
      failure: unread,
      instead: 'link',
    });
    const taken = reduce(none, { type: 'edited', changes: { scope: 'link' } });
    expect(screenOf(taken, window)).toMatchObject({ name: 'review', draft: { title: 'One' } });
  });

  it('F51 shows what another window wrote, and keeps the state as it is when that is nothing new', () => {
    const state = stateAfter(connected, read, { type: 'edited', changes: { tags: ['a'] } });
    const same: Event = { type: 'edits-known', edits: { tags: ['a'] }, stored: {} };
    expect(reduce(state, same)).toBe(state);
    const other = reduce(state, {
      type: 'edits-known',
      edits: { tags: ['a', 'b'], title: 'Two' },
      stored: {},
    });
    expect(screenOf(other, window)).toMatchObject({ draft: { title: 'Two', tags: ['a', 'b'] } });
  });

  it('has the way taken last behind the big button, as long as it is open', () => {
    const wayOf = (...events: Event[]) => screenOf(stateAfter(read, ...events), window);
    const last = (route: 'api' | 'file'): Event => ({ type: 'route-known', route });
    expect(wayOf(nobody)).toMatchObject({ route: 'paste', account: null });
    expect(wayOf(connected)).toMatchObject({ route: 'api' });
    expect(wayOf(connected, last('file'))).toMatchObject({ route: 'file' });
    expect(wayOf(nobody, last('api'))).toMatchObject({ route: 'paste' });
  });

  it('offers the link where there is nothing to read, and takes it when told', () => {
    const none = stateAfter(nobody, { ...read, reading: ok({ ...reading, article: null }) });
    expect(screenOf(none, window)).toMatchObject({ name: 'unclippable', instead: 'link' });
    const taken = screenOf(reduce(none, { type: 'edited', changes: { scope: 'link' } }), window);
    expect(taken).toMatchObject({ name: 'review', draft: { scope: 'link', canonicalUrl: '' } });
  });

  it('shows a refusal until the writer changes something, and the edit itself at once', () => {
    const refused = stateAfter(connected, read, {
      type: 'failed',
      task: 'sending',
      failure: { code: 'invalid-post' },
    });
    expect(refused.problem).toMatchObject({ failure: { code: 'invalid-post' } });
    const mended = reduce(refused, { type: 'edited', changes: { title: 'Two' } });
    expect(mended.problem).toBeNull();
    expect(screenOf(mended, window)).toMatchObject({ draft: { title: 'Two' } });
  });

  it('forgets the publications of an account when another one becomes active', () => {
    const known = stateAfter(connected, {
      type: 'publications-known',
      publications: { list: [], roles: {} },
    });
    expect(reduce(known, connected).publications).not.toBeNull();
    expect(reduce(known, nobody).publications).toBeNull();
  });

  it('keeps other work running when one ends', () => {
    const both = stateAfter(
      { type: 'began', task: 'authorizing' },
      { type: 'began', task: 'publications' },
    );
    expect([...reduce(both, { type: 'ended', task: 'publications' }).busy]).toEqual([
      'authorizing',
    ]);
  });
});

describe('what has changed since the page was sent', () => {
  const known: Event = { type: 'change-known', hasChanged: true, since: null };
  const sent = [connected, { ...read, status: posted }, known] satisfies Event[];

  it('stays while the same post is looked at again', () => {
    expect(stateAfter(...sent, { type: 'status-known', status: posted }).hasChanged).toBe(true);
  });

  it('is nothing of another post, or of the page read anew', () => {
    const next = statusOf({
      ...subject,
      contentHash: 'other',
      state: 'posted',
      postId: 'q',
      lost: [],
    });
    expect(stateAfter(...sent, { type: 'status-known', status: next }).hasChanged).toBe(false);
    expect(stateAfter(...sent, { ...read, status: posted }).hasChanged).toBe(false);
  });
});
