// One healthy value of each kind that is stored.
import type { Checklist } from '@/utils/by-hand/checklist';
import type { Account, Secret } from '@/utils/connection/types';
import { order } from '../../outbox/orders';

export const page = 'https://journal.example/one';

export const account = (id: string): Account => ({
  id,
  label: `Ada ${id}`,
  user: {
    id: 'user',
    username: 'ada',
    name: 'Ada',
    url: 'https://medium.com/@ada',
    imageUrl: 'https://medium.com/ada.png',
  },
  kind: 'oauth',
  kept: true,
  tokenTail: 'abcd',
  scopes: ['basicProfile'],
  connectedAt: 1_760_000_000_000,
});

export const secret: Secret = {
  kind: 'oauth',
  accessToken: 'token-of-ada',
  refreshToken: 'refresh-of-ada',
  expiresAt: 1_760_000_000_000,
  clientId: 'client',
  clientSecret: 'secret-of-ada',
};

export const checklist = (name: string): Checklist => ({
  key: `https://journal.example/${name}`,
  route: 'paste',
  title: 'One',
  subtitle: 'And more',
  tags: ['bread'],
  license: 'cc-40-by',
  canonicalUrl: page,
  leftOut: [{ id: 'p1', alt: 'A curve' }],
  ticked: ['hand-over'],
  begunAt: 1_760_000_000_000,
});

/** By key, with the area in front. */
export const healthy: Readonly<Record<string, unknown>> = {
  'local:accounts': [account('a'), account('b')],
  'session:accounts': [{ ...account('s'), kept: false }],
  'local:active-account': 'b',
  'local:publications:a': { list: [{ id: 'p1', name: 'Bread' }], roles: { p1: 'editor' } },
  'session:authorization-failure': { code: 'oauth-denied', detail: 'No', status: 400 },
  'session:clip-request': { tabId: 5, scope: 'selection', how: 'menu' },
  [`local:edits:${page}`]: {
    edits: {
      title: 'Mine',
      subtitle: 'Also mine',
      tags: ['bread'],
      license: 'cc-40-by',
      publishStatus: 'unlisted',
      destination: { accountId: 'a', publicationId: null },
      restored: ['d1'],
    },
    savedAt: 1_760_000_000_000,
  },
  'local:last-route': 'paste',
  'local:used-tags': ['bread', 'Sourdough'],
  'local:checklists': [checklist('one'), checklist('two')],
  'local:preferences': {
    sendsAtOnce: true,
    notifies: true,
    pictureFallback: 'leave-out',
    footerWords: 'First on {site}.',
    sawTour: true,
    language: 'de',
  },
  'local:sites:journal.example': {
    isMine: true,
    tags: ['bread'],
    license: 'cc-40-by',
    destination: { accountId: 'a', publicationId: 'p1' },
    publishStatus: 'unlisted',
    footer: false,
    footerWords: 'First on {site}, {date}.',
    pictureFallback: 'leave-out',
  },
  [`local:order:${page}`]: {
    ...order,
    content: ['<h1>One</h1>', { picture: 'p1', before: '[', after: ']', without: '-' }],
    pictures: [{ id: 'p1', type: 'image/png', base64: 'AAAA', alt: 'A curve' }],
    tags: ['bread'],
  },
};
