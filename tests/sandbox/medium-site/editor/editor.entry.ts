// The script of the editor's page: takes pastes, and saves what stands there.
import { insert, isFresh, leaveTitle } from './caret.ts';
import { pasteInto, pasteText } from './paste.ts';
import { type SaveState, Saving } from './saving.ts';

function byId<Kind extends HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element as Kind;
}

const editor = byId('editor');
const subtitle = byId<HTMLInputElement>('subtitle');
const topics = byId<HTMLInputElement>('topics');
const canonical = byId<HTMLInputElement>('canonical');
const license = byId<HTMLSelectElement>('license');
const saveState = byId('save-state');
const address = byId<HTMLAnchorElement>('story-address');

function showAddress(): void {
  if (!location.pathname.startsWith('/p/')) return;
  address.textContent = location.href;
  address.href = location.href;
}

const saving = new Saving({
  window,
  read: () => ({
    title: editor.querySelector('.graf--title')?.textContent ?? '',
    html: editor.innerHTML,
    canonicalUrl: canonical.value.trim(),
    topics: topics.value
      .split(',')
      .map((topic) => topic.trim())
      .filter(Boolean),
    subtitle: subtitle.value,
    license: license.value,
  }),
  show: saySaved,
});

function saySaved(state: SaveState, told: string): void {
  saveState.dataset.state = state;
  saveState.textContent = told;
  showAddress();
}

/** For whoever reads why a test failed. */
function emptyPaste(clipboard: DataTransfer | null): string {
  return `The clipboard gave no text. Its types: ${clipboard?.types.join(', ') || 'none'}.`;
}

editor.addEventListener('paste', (event) => {
  event.preventDefault();
  const html = event.clipboardData?.getData('text/html');
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!html && !text) return saySaved('refused', emptyPaste(event.clipboardData));
  const blocks = html ? pasteInto(html, window, isFresh(editor, window)) : pasteText(text, window);
  insert(blocks, { editor, window });
  void saving.changed();
});
// What is dropped would come in unread.
editor.addEventListener('drop', (event) => event.preventDefault());
editor.addEventListener('beforeinput', (event) => {
  if (event.inputType === 'insertParagraph' && leaveTitle(editor, window)) event.preventDefault();
});
for (const element of [editor, subtitle, topics, canonical, license])
  element.addEventListener('input', () => void saving.changed());

showAddress();
editor.focus();
