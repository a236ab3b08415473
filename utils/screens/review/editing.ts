// The edits of one page in one window, while other windows may change them too. What is stored is the truth; what is
// typed here stands over it until it is stored as well. The state holds what is shown, this only what is on its way.
import { coalesce } from '../../coalesce';
import { type Changes, changed, type Edits } from '../../draft/edits';
import { storageFailure } from '../../failure';
import type { ReviewDependencies } from './dependencies';

type Name = keyof Edits;

/**
 * A field that was typed here. unsent: goes along with the next change; refused: the gate does not take it;
 * stored: the next look at the storage will show it.
 */
interface Typed {
  value: Changes[Name];
  state: 'unsent' | 'sent' | 'refused' | 'stored';
}

/** The edits of one page in this window: `open` a page, `edit` a field, `startOver`. They tell failures by `dispatch`. */
export function createEditing({
  dispatch,
  ask,
  loadEdits,
  watchEdits,
}: Pick<ReviewDependencies, 'dispatch' | 'ask' | 'loadEdits' | 'watchEdits'>) {
  let key: string | null = null;
  let stopWatching: (() => void) | null = null;
  const typed = new Map<Name, Typed>();

  /**
   * Shows the edits of a page, from now on also what other windows change.
   * @param requested what was chosen before the window opened; it is kept with the writer's first change
   */
  async function open(page: string, requested: Changes): Promise<Edits> {
    stopWatching?.();
    key = page;
    typed.clear();
    for (const [name, value] of entries(requested)) typed.set(name, { value, state: 'unsent' });
    const edits = await show(page);
    stopWatching = watchEdits(page, look);
    // Something may have changed in between.
    look();
    return edits;
  }

  /** One look at a time, so that an older one never comes after a newer one. */
  const look = coalesce(
    async () => {
      try {
        if (key !== null) await show(key);
      } catch (error) {
        dispatch({ type: 'failed', task: 'saving', failure: storageFailure(error) });
      }
    },
    async () => undefined,
  );

  async function show(page: string): Promise<Edits> {
    const covered = [...typed].filter(([, { state }]) => state === 'stored');
    const stored = await loadEdits(page);
    for (const [name, field] of covered) if (typed.get(name) === field) typed.delete(name);
    const edits = changed(stored, changesOf(typed));
    if (page === key) dispatch({ type: 'edits-known', edits, stored });
    return edits;
  }

  /** Sends what changed at once: the popup may die with the next click. */
  async function edit(changes: Changes): Promise<void> {
    dispatch({ type: 'edited', changes });
    if (key === null || entries(changes).length === 0) return;
    const unsent = [...typed].filter(([, { state }]) => state === 'unsent');
    const sent = entries({ ...changesOf(unsent), ...changes }).map(([name, value]) => {
      const field: Typed = { value, state: 'sent' };
      typed.set(name, field);
      return [name, field] as const;
    });
    const saved = await ask('saveEdits', { key, changes: changesOf(sent) });
    const isTooLong = !saved.ok && saved.failure.code === 'text-too-long';
    for (const [, field] of sent)
      field.state = saved.ok ? 'stored' : isTooLong ? 'refused' : 'unsent';
    if (saved.ok) look();
    else dispatch({ type: 'failed', task: 'saving', failure: saved.failure });
  }

  /** Forgets all edits of the page, in every window. */
  async function startOver(): Promise<void> {
    typed.clear();
    if (key === null) return;
    const cleared = await ask('saveEdits', { key, changes: {} });
    if (!cleared.ok) dispatch({ type: 'failed', task: 'saving', failure: cleared.failure });
  }

  return { open, edit, startOver };
}

function entries(changes: Changes): [Name, Changes[Name]][] {
  return Object.entries(changes) as [Name, Changes[Name]][];
}

function changesOf(fields: Iterable<readonly [Name, Typed]>): Changes {
  return Object.fromEntries([...fields].map(([name, { value }]) => [name, value]));
}
