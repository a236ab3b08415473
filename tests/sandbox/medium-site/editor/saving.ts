// Saves the story as Medium does: at each change, one save at a time, under an address it gets with its first words.
import type { EditorWindow } from './graf.ts';
import type { SavedStory } from './story.ts';

export type SaveState = 'saving' | 'saved' | 'refused';

interface SavingOptions {
  window: EditorWindow;
  read: () => SavedStory;
  /** Shows how far saving is; `told` is a sentence. */
  show: (state: SaveState, told: string) => void;
}

export class Saving {
  readonly #options: SavingOptions;
  #isDue = false;
  #isBusy = false;

  constructor(options: SavingOptions) {
    this.#options = options;
  }

  /** The story has changed. */
  async changed(): Promise<void> {
    const { window, show } = this.#options;
    this.#isDue = true;
    const id = /^\/p\/(\w+)\/edit$/.exec(window.location.pathname)?.[1] ?? newId(window);
    window.history.replaceState(null, '', `/p/${id}/edit`);
    show('saving', 'Saving…');
    if (this.#isBusy) return;
    this.#isBusy = true;
    let refusal = '';
    while (this.#isDue) {
      this.#isDue = false;
      refusal = await this.#send(`/p/${id}/story`);
    }
    this.#isBusy = false;
    show(refusal ? 'refused' : 'saved', refusal || 'Saved');
  }

  /** @returns why it was not saved; empty when it was */
  async #send(path: string): Promise<string> {
    try {
      const response = await this.#options.window.fetch(path, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(this.#options.read()),
      });
      return response.ok ? '' : await response.text();
    } catch {
      // Without a network Medium keeps on typing too, and says so.
      return 'The story could not be saved: the local Medium did not answer.';
    }
  }
}

function newId({ crypto }: EditorWindow): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
