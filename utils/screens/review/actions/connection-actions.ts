// What happens when the writer connects, switches or examines: the effects of the connection screens.
import type { Account } from '../../../connection/types';
import { pause } from '../../../pause';
import type { Result } from '../../../result';
import type { ReviewDependencies } from '../dependencies';
import type { Task } from '../state';

/** Milliseconds between looks at a sign-in that an earlier popup has begun. */
const signInInterval = 500;

export interface ConnectionActions {
  onConnect: (token: string, keep: boolean) => void;
  onAuthorize: (request: { clientId: string; clientSecret: string; keep: boolean }) => void;
  onSwitch: (id: string) => void;
  onRename: (id: string, label: string) => void;
  onRemove: (id: string) => void;
  onDiagnose: () => void;
  /** Asks the browser for api.medium.com again. */
  onAllowMedium: () => void;
}

/** What the buttons of the connection screens do. `follow` shows a sign-in that an earlier popup has begun. */
export function createConnectionActions({
  dispatch,
  ask,
  loadAccounts,
  requestMedium,
}: Pick<ReviewDependencies, 'dispatch' | 'ask' | 'loadAccounts' | 'requestMedium'>) {
  async function refresh(): Promise<void> {
    dispatch({ type: 'accounts-known', accounts: await loadAccounts() });
  }

  async function connecting(task: Task, answer: Promise<Result<Account>>): Promise<void> {
    dispatch({ type: 'began', task });
    const account = await answer;
    if (!account.ok) return dispatch({ type: 'failed', task, failure: account.failure });
    dispatch({ type: 'ended', task });
    await refresh();
    goOn();
  }

  /** Back to the draft. The background has stored that it goes this way now. */
  function goOn(): void {
    dispatch({ type: 'route-known', route: 'api' });
    dispatch({ type: 'panel', panel: null });
  }

  async function changing(answer: Promise<Result<null>>): Promise<void> {
    const changed = await answer;
    if (!changed.ok) dispatch({ type: 'failed', task: 'connecting', failure: changed.failure });
    await refresh();
  }

  const actions: ConnectionActions = {
    onConnect: (token, keep) => void connecting('connecting', ask('connect', { token, keep })),
    onAuthorize: (request) => void connecting('authorizing', ask('authorize', request)),
    onSwitch: (id) => void changing(ask('switchAccount', id)),
    onRename: (id, label) => void changing(ask('renameAccount', { id, label })),
    onRemove: (id) => void changing(ask('removeAccount', id)),
    onDiagnose: async () => {
      dispatch({ type: 'began', task: 'diagnosing' });
      const steps = await ask('diagnose');
      if (!steps.ok)
        return dispatch({ type: 'failed', task: 'diagnosing', failure: steps.failure });
      dispatch({ type: 'diagnosed', steps: steps.value });
      dispatch({ type: 'ended', task: 'diagnosing' });
    },
    // Nothing may be awaited before: the browser counts it as the end of the click.
    onAllowMedium: async () => {
      const allowed = await requestMedium();
      if (allowed) dispatch({ type: 'edited', changes: {} });
    },
  };

  /** A sign-in goes on in the background when its window closes the popup; its end is told to the next one. */
  async function follow(): Promise<void> {
    let hasWaited = false;
    for (;;) {
      const sign = await ask('authorization');
      if (!sign.ok) return;
      // It began on the connection screen, so its end is told there.
      const hasNews = sign.value.waiting || sign.value.failure !== null;
      if (hasNews && (await loadAccounts()).active === null)
        dispatch({ type: 'panel', panel: 'connect' });
      if (sign.value.failure) {
        return dispatch({ type: 'failed', task: 'authorizing', failure: sign.value.failure });
      }
      if (!sign.value.waiting) break;
      hasWaited = true;
      dispatch({ type: 'began', task: 'authorizing' });
      await pause(signInInterval);
    }
    dispatch({ type: 'ended', task: 'authorizing' });
    await refresh();
    if (hasWaited) goOn();
  }

  return { actions, refresh, follow };
}
