// All that one local Medium remembers while it runs.
import { randomBytes } from 'node:crypto';
import type { Fault } from './faults.ts';
import type { JournalEntry, SandboxPost, SandboxUser, SiteHandler } from './types.ts';

/** Shared by every part of one server. */
export interface SandboxState {
  readonly token: string;
  readonly user: SandboxUser;
  /** Posts in 24 hours. */
  readonly dailyLimit: number;
  readonly journal: JournalEntry[];
  readonly posts: SandboxPost[];
  readonly faults: Fault[];
  readonly sites: Map<string, SiteHandler>;
  readonly log: (line: string) => void;
}

/** Random hexadecimal digits, as Medium's own ids and tokens are. */
export function hex(length: number): string {
  return randomBytes(Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length);
}

/** A fresh state with a token and a user of its own. */
export function createState(dailyLimit: number, log: (line: string) => void): SandboxState {
  const username = 'sandbox-writer';
  return {
    token: hex(65),
    user: {
      id: hex(65),
      username,
      name: 'Sandbox Writer',
      url: `https://medium.com/@${username}`,
      imageUrl: 'https://cdn-images-1.medium.com/fit/c/400/400/0*sandbox.png',
    },
    dailyLimit,
    journal: [],
    posts: [],
    faults: [],
    sites: new Map(),
    log,
  };
}

/** Forgets what requests left behind. The arrays stay the same objects: tests hold on to them. */
export function resetState(state: SandboxState): void {
  state.journal.length = 0;
  state.posts.length = 0;
  state.faults.length = 0;
}
