// What the writer does with the blocks of a story and the parts beside it. Every step can be undone.
import type { Changes, Edits } from '../../../draft/edits';
import { footerId } from '../../../draft/story/footer';
import { omittedOf } from '../../../draft/story/story-of';
import type { Forms } from '../../../story/forms/forms';
import { type State, siteNow } from '../state';

export interface BlockActions {
  /** @param id of a part that the reader left out, or of a block that the writer left out */
  onPutBack: (id: string) => void;
  /** @param id of a block of the story, or of a part that the writer put back */
  onLeaveOut: (id: string) => void;
  /** Chooses a block of the article for a quotation, or no longer. @param id of the block */
  onQuote: (id: string) => void;
  /** What the things of a kind in one block become. @param id of the block @param chosen other kinds stay as they are */
  onForms: (id: string, chosen: Forms) => void;
  /** Takes the last step back. */
  onUndo: () => void;
}

/** The fields that these steps change. */
type Arranged = Pick<Edits, 'restored' | 'omitted' | 'forms' | 'quoted' | 'footer'>;

interface Dependencies {
  state: () => State;
  edit: (changes: Changes) => void;
  dispatch: (event: { type: 'arranged'; step: Changes } | { type: 'step-undone' }) => void;
}

/** The actions on blocks; `edit` keeps what they change. */
export function createBlockActions({ state, edit, dispatch }: Dependencies): BlockActions {
  const omittedNow = () => omittedOf(state().edits, siteNow(state()));

  function take(changes: Arranged): void {
    const { edits } = state();
    const before = Object.keys(changes).map((name) => [
      name,
      edits[name as keyof Arranged] ?? null,
    ]);
    dispatch({ type: 'arranged', step: Object.fromEntries(before) });
    edit(changes);
  }

  return {
    onPutBack(id) {
      const { restored = [] } = state().edits;
      const omitted = omittedNow();
      if (omitted.includes(id)) take({ omitted: without(omitted, id) });
      else take({ restored: [...restored, id] });
    },
    onLeaveOut(id) {
      const { restored = [] } = state().edits;
      if (id === footerId) take({ footer: false });
      else if (restored.includes(id)) take({ restored: without(restored, id) });
      else take({ omitted: [...omittedNow(), id] });
    },
    onQuote(id) {
      const { quoted = [] } = state().edits;
      // It is no word of the page.
      if (id === footerId) return;
      take({ quoted: quoted.includes(id) ? without(quoted, id) : [...quoted, id] });
    },
    onForms(id, chosen) {
      const { forms = {} } = state().edits;
      take({ forms: { ...forms, [id]: { ...forms[id], ...chosen } } });
    },
    onUndo() {
      const step = state().steps.at(-1);
      if (!step) return;
      dispatch({ type: 'step-undone' });
      edit(step);
    },
  };
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}
