// What happens when the writer looks for a publication: the effects of the destination field.
import type { KnownPublications } from '../../../connection/publications';
import type { Result } from '../../../result';
import type { ReviewDependencies } from '../dependencies';

export interface PublicationActions {
  onLoad: (accountId: string, anew: boolean) => void;
  onNeedRoles: (accountId: string, ids: string[]) => void;
}

/** What the destination field asks for; the answer comes by `dispatch`. */
export function createPublicationActions({
  dispatch,
  ask,
}: ReviewDependencies): PublicationActions {
  /** Asked for, and not answered yet. */
  const pending = new Set<string>();

  async function show(answer: Promise<Result<KnownPublications>>): Promise<void> {
    const known = await answer;
    if (known.ok) dispatch({ type: 'publications-known', publications: known.value });
    else dispatch({ type: 'failed', task: 'publications', failure: known.failure });
  }

  return {
    onLoad: async (accountId, anew) => {
      dispatch({ type: 'began', task: 'publications' });
      await show(ask('publications', { accountId, anew }));
      dispatch({ type: 'ended', task: 'publications' });
    },
    onNeedRoles: (accountId, ids) => {
      const fresh = ids.filter((id) => !pending.has(`${accountId} ${id}`));
      if (fresh.length === 0) return;
      for (const id of fresh) pending.add(`${accountId} ${id}`);
      // What Medium did not answer for may be asked for again.
      void show(ask('learnRoles', { accountId, ids: fresh })).finally(() => {
        for (const id of fresh) pending.delete(`${accountId} ${id}`);
      });
    },
  };
}
