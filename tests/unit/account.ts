// A connected account.
import type { Account } from '@/utils/connection/types';

export const account: Account = {
  id: 'account',
  label: 'Ada',
  user: { id: 'u', username: 'ada', name: 'Ada', url: '', imageUrl: '' },
  kind: 'integration-token',
  kept: true,
  tokenTail: '1a2b',
  scopes: null,
  connectedAt: 1,
};
