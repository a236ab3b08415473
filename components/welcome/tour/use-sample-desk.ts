// The state of the tour: the sample page, and what was changed in it.
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { composeDraft, type Draft } from '../../../utils/draft/draft';
import type { Changes, Edits } from '../../../utils/draft/edits';
import { arrangedStory } from '../../../utils/draft/story/story-of';
import {
  type BlockActions,
  createBlockActions,
} from '../../../utils/screens/review/actions/block-actions';
import { initialState, reduce } from '../../../utils/screens/review/state';
import { createStore } from '../../../utils/screens/store';
import { sampleReading } from '../../../utils/screens/welcome/sample-reading';
import type { ArrangedStory } from '../../../utils/story/blocks/arrange';

export interface SampleDesk {
  draft: Draft;
  arranged: ArrangedStory;
  edits: Edits;
  canUndo: boolean;
  actions: BlockActions;
  onEdit: (changes: Changes) => void;
}

/** The review's own state and steps, kept nowhere. */
export function useSampleDesk() {
  const reading = useMemo(sampleReading, []);
  const store = useMemo(() => createStore(reduce, initialState), []);
  const [{ edits, steps: past }, setState] = useState(store.state());
  useLayoutEffect(() => store.watch(setState), [store]);
  const actions = useMemo(() => {
    const edit = (changes: Changes) => store.dispatch({ type: 'edited', changes });
    return { ...createBlockActions({ ...store, edit }), edit };
  }, [store]);
  const draft = composeDraft(reading, edits, null, window);
  const arranged = arrangedStory(reading, edits, window);
  const desk: SampleDesk | null = draft &&
    arranged && {
      draft,
      arranged,
      edits,
      canUndo: past.length > 0,
      actions,
      onEdit: actions.edit,
    };
  return { desk, reading };
}
