// The connection doctor: walks the way to Medium step by step and says in words where it ends.
import type { Failure } from '../failure';
import { postsADay } from '../medium/limits';
import type { Result } from '../result';
import { sentencesFor } from '../sentences';
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
        options.isOnline() ? good('This computer is online.') : bad({ code: 'offline' }),
    ],
    [
      'host-permission',
      async () =>
        (await options.mayReachMedium())
          ? good('The browser lets Clipdraft talk to api.medium.com.')
          : bad({ code: 'host-permission-missing' }),
    ],
    [
      'token',
      async () => {
        const there = account !== null && (await connections.isConnected(account.id));
        if (!there) return bad({ code: 'not-connected' });
        return good(
          `Clipdraft has a token ending in ${account.tokenTail}, kept ${account.kept ? 'on this computer' : 'until you close the browser'}.`,
        );
      },
    ],
    [
      'account',
      async () => {
        const user = await ask((client) => client.getUser());
        if (!user.ok) return bad(user.failure);
        if (user.value.id !== account?.user.id) return bad({ code: 'forbidden' });
        return good(`Medium says that it belongs to ${user.value.name} (@${user.value.username}).`);
      },
    ],
    [
      'publications',
      async () => {
        const list = await ask((client, { user }) => client.getPublications(user.id));
        if (!list.ok) return bad(list.failure);
        const may = account?.scopes ? ` The token may: ${account.scopes.join(', ')}.` : '';
        return good(`Medium lists ${list.value.length} publications for this account.${may}`);
      },
    ],
    [
      'quota',
      async () => {
        const made = await options.postsToday();
        const words = `Clipdraft made ${made} of about ${postsADay} posts in the last 24 hours.`;
        return made < postsADay ? good(words) : { ...bad({ code: 'rate-limited' }), words };
      },
    ],
  ];

  const found: DoctorStep[] = [];
  for (const [name, look] of steps) {
    const ended = found.some(({ state }) => state !== 'ok');
    const finding: Finding = ended
      ? { state: 'skipped', words: 'Not checked, because of the problem above.' }
      : await look();
    found.push({ name, ...finding });
  }
  return found;
}
