// One message of each kind that the background knows: well formed, so that only the gate stands in their way.
import type { Protocol } from '@/utils/messaging/protocol';

const page = 'https://journal.example/sample-article/';

const byName: Record<keyof Protocol, unknown> = {
  connect: { token: 'f'.repeat(65), keep: true },
  authorize: { clientId: 'client', clientSecret: 'secret', keep: true },
  authorization: null,
  removeAccount: 'account',
  renameAccount: { id: 'account', label: 'Renamed' },
  switchAccount: 'account',
  diagnose: null,
  publications: { accountId: 'account', anew: true },
  learnRoles: { accountId: 'account', ids: ['publication'] },
  saveEdits: { key: page, changes: { title: 'Forged' } },
  deliver: { key: page, accountId: 'account', title: 'Forged', content: ['<p>Forged</p>'] },
  deliveryStatus: { key: page, canonicalUrl: null },
  cancel: page,
  confirm: page,
  allowResend: { key: page, canonicalUrl: null },
  retry: page,
  wakeOutbox: null,
  sendWith: { key: page, accountId: 'account' },
  forget: page,
  savePreferences: { notifies: true },
  importHistory: '{}',
  saveRoute: 'file',
  beginChecklist: { checklist: {}, pictures: [] },
  tick: { key: page, step: 'paste', done: true },
  finish: { key: page, address: '' },
  setAside: page,
  saveSite: { site: 'journal.example', changes: { isMine: true } },
  forgetSite: 'journal.example',
  importSettings: '{}',
  discardPutAside: ['local:quarantine:accounts'],
};

export interface Message {
  type: string;
  data: unknown;
  /** As the messages of many libraries have. */
  id: number;
  timestamp: number;
}

/** @param account the id of an account that is connected */
export function messages(account: string): Message[] {
  const json = JSON.stringify(byName).replaceAll('"account"', JSON.stringify(account));
  return Object.entries(JSON.parse(json) as typeof byName).map(([type, data], id) => ({
    type,
    data,
    id,
    timestamp: 0,
  }));
}

/** Names that every object has, and that are none of ours. */
export const inherited = Object.getOwnPropertyNames(Object.prototype);
