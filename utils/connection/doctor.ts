// The connection doctor: walks the way to Medium step by step and says in words where it ends.
import type { Failure } from '../failure';
import { postsADay } from '../medium/limits';
import type { Result } from '../result';
import { sentencesFor } from '../sentences';
import { together } from '../words/format';
import { t } from '../words/words';
import type { Connections } from './connections';
import type { Account, DoctorStep } from './types';

export interface DoctorOptions {
  isOnline: () => boolean;
  mayReachMedium: () => Promise<boolean>;
  /** The account that drafts go to, or null. */
  active: () => Promise<Account | null>;
  connections: Pick<Connections, 'call' | 'isConnected'>;
  /** Posts that were made from here in the last 24 hours. */
  postsToday: () => Promise<number>;
}

type Finding = Pick<DoctorStep, 'state' | 'words' | 'next'>;

const good = (words: string): Finding => ({ state: 'ok', words });
const bad = (failure: Failure): Finding => {
  const { happened, next } = sentencesFor(failure);
  return { state: 'problem', words: happened, next };
};

/** Steps after the first problem are skipped: they could say nothing. Never sends anything but reading calls. */
export async function examine(options: DoctorOptions): Promise<DoctorStep[]> {
  const { connections } = options;
  const account = await options.active();
  const ask = <Value>(
    work: Parameters<typeof connections.call<Value>>[1],
  ): Promise<Result<Value>> => connections.call(account?.id ?? '', work);

  const steps: Array<[DoctorStep['name'], () => Promise<Finding>]> = [
    [
      'online',
      async () =>
        options.isOnline() ? good(t('connection.doctor.online')) : bad({ code: 'offline' }),
    ],
    [
      'host-permission',
      async () =>
        (await options.mayReachMedium())
          ? good(t('connection.doctor.permission'))
          : bad({ code: 'host-permission-missing' }),
    ],
    [
      'token',
      async () => {
        const there = account !== null && (await connections.isConnected(account.id));
        if (!there) return bad({ code: 'not-connected' });
        const { tokenTail, kept } = account;
        return good(t('connection.doctor.token', { tail: tokenTail, kept: kept ? 'yes' : 'no' }));
      },
    ],
    [
      'account',
      async () => {
        const user = await ask((client) => client.getUser());
        if (!user.ok) return bad(user.failure);
        if (user.value.id !== account?.user.id) return bad({ code: 'forbidden' });
        const { name, username } = user.value;
        return good(t('connection.doctor.account', { name, username }));
      },
    ],
    [
      'publications',
      async () => {
        const list = await ask((client, { user }) => client.getPublications(user.id));
        if (!list.ok) return bad(list.failure);
        const found = t('connection.doctor.publications', { count: list.value.length });
        if (!account?.scopes) return good(found);
        const scopes = account.scopes.join(', ');
        return good(together([found, t('connection.doctor.scopes', { scopes })]));
      },
    ],
    [
      'quota',
      async () => {
        const made = await options.postsToday();
        const words = t('connection.doctor.posts', { made, most: postsADay });
        return made < postsADay ? good(words) : { ...bad({ code: 'rate-limited' }), words };
      },
    ],
  ];

  const found: DoctorStep[] = [];
  for (const [name, look] of steps) {
    const ended = found.some(({ state }) => state !== 'ok');
    const finding: Finding = ended
      ? { state: 'skipped', words: t('connection.doctor.notChecked') }
      : await look();
    found.push({ name, ...finding });
  }
  return found;
}
