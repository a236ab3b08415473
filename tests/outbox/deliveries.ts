// One delivery in each state.
import type { Account } from '@/utils/connection/types';
import type { Delivery, Subject } from '@/utils/delivery/record';
import type { Failure } from '@/utils/failure';

export const keyOf = (name: string) => `https://journal.example/${name}`;

export const failure: Failure = { code: 'rate-limited', retryAfter: 600 };

export const subject: Subject = {
  version: 2,
  title: 'One',
  publishStatus: 'draft',
  accountId: 'account-1',
  canonicalUrl: null,
  contentHash: null,
  queuedAt: 1_000,
  earlier: [],
};

const earlier: Subject['earlier'] = [
  { postId: 'e1', title: 'Before', publishStatus: 'draft', at: 500 },
];

/** The account that they are sent with, connected. */
export const accounts = [accountOf('account-1', 'ada', 'Ada')];

export function accountOf(id: string, username: string, label: string): Account {
  return {
    id,
    label,
    user: { id: 'u', username, name: label, url: '', imageUrl: '' },
    kind: 'integration-token',
    kept: true,
    tokenTail: '1a2b',
    scopes: null,
    connectedAt: 0,
  };
}

/** In the order in which they were sent; their states changed in another. */
const all: Delivery[] = [
  { ...subject, state: 'queued', at: 1_000, queuedAt: 1_000, attempt: 0, held: null },
  {
    ...subject,
    state: 'waiting',
    at: 5_000,
    queuedAt: 2_000,
    attempt: 1,
    until: 90_000,
    failure,
  },
  {
    ...subject,
    state: 'sending',
    at: 3_500,
    queuedAt: 3_000,
    attempt: 1,
    bootId: 'boot-1',
    uploads: { done: 2, of: 7 },
    lost: [],
  },
  { ...subject, state: 'rejected', at: 4_000, failure: { code: 'invalid-post', detail: 'No' } },
  { ...subject, state: 'unknown', at: 4_500, failure: { code: 'outcome-unknown' }, lost: [] },
  {
    ...subject,
    state: 'posted',
    at: 6_000,
    postId: 'p1',
    lost: [{ alt: 'A curve', failure: { code: 'image-refused' } }],
    earlier,
  },
  { ...subject, state: 'draft', at: 5_500, earlier },
];

/** By the name of the state. */
export const deliveries: ReadonlyMap<string, Delivery> = new Map(
  all.map((delivery) => [keyOf(delivery.state), delivery]),
);
