import { describe, expect, it } from 'vitest';
import type { Reading } from '@/utils/clip/reading';
import { fail, ok } from '@/utils/result';
import { type Event, initialState, reduce, type State, screenOf } from '@/utils/review/screen';

const user = { id: 'u', username: 'ada', name: 'Ada', url: '', imageUrl: '' };
const reading: Reading = {
  metadata: {
    url: 'https://journal.example/one',
    title: 'One',
    byline: null,
    siteName: null,
    lang: null,
    publishedTime: null,
    canonicalCandidates: [{ source: 'tab', url: 'https://journal.example/one' }],
    tags: [],
    license: null,
  },
  article: { html: '<p>Words</p>', notes: [], words: 1, images: 0 },
  selection: null,
};
const posted = {
  state: 'posted',
  at: 1,
  postId: 'p',
  title: 'One',
  publishStatus: 'draft',
} as const;
const connected: Event = { type: 'account-known', account: user };
const read: Event = { type: 'page-read', reading: ok(reading), delivery: null, edits: {} };

function stateAfter(...events: Event[]): State {
  return events.reduce(reduce, initialState);
}

describe('the screen', () => {
  it.each<[string, Event[], string]>([
    ['waits until it is known who is connected', [read], 'clipping'],
    ['waits for the page', [connected], 'clipping'],
    [
      'asks for a token before anything else',
      [{ type: 'account-known', account: null }, read],
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
      [connected, read, { type: 'asked', busy: 'sending' }],
      'delivering',
    ],
    ['shows that it was sent', [connected, { ...read, delivery: posted }], 'delivered'],
    [
      'shows that it was sent even when the page can no longer be read',
      [connected, { ...read, reading: fail({ code: 'no-article' }), delivery: posted }],
      'delivered',
    ],
    [
      'is the review again after a failure',
      [
        connected,
        read,
        { type: 'asked', busy: 'sending' },
        { type: 'failed', failure: { code: 'offline' } },
      ],
      'review',
    ],
    [
      'can show the connection at any time',
      [connected, read, { type: 'settings', open: true }],
      'settings',
    ],
    [
      'asks for a token again after disconnecting',
      [connected, read, { type: 'disconnected' }],
      'connect',
    ],
    [
      'reads the page again when started over',
      [connected, read, { type: 'started-over' }],
      'clipping',
    ],
  ])('%s', (_, events, name) => {
    expect(screenOf(stateAfter(...events)).name).toBe(name);
  });

  it('shows a refusal until the writer changes something, and the edit itself at once', () => {
    const refused = stateAfter(connected, read, {
      type: 'failed',
      failure: { code: 'invalid-post' },
    });
    expect(screenOf(refused)).toMatchObject({ problem: { code: 'invalid-post' } });
    const mended = reduce(refused, { type: 'edited', edits: { title: 'Two' } });
    expect(screenOf(mended)).toMatchObject({ problem: null, draft: { title: 'Two' } });
  });
});
