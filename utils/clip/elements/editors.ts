// Code shown in an editor that draws its own lines: CodeMirror, Monaco, Ace. Its numbers stand beside the lines.
import { descendants, type LivePage } from '../page/live-page';
import { toSpaces } from './code';
import { languageOf } from './language';
import type { LiveReader } from './reader';

/** What an editor's box is called. */
export const editor = /(?:^|\s)(?:cm-editor|CodeMirror|monaco-editor|ace_editor)(?:\s|$)/;

/** What its lines are called; a line of Ace may stand in a group of its own. */
const line = /(?:^|\s)(?:cm-line|CodeMirror-line|view-line|ace_line)(?:\s|$)/;

export const readEditor: LiveReader = (live, page, { piece }) => {
  if (!piece.isWhole(live)) return null;
  const lines = [...descendants(page, live)].filter((it) => line.test(page.attribute(it, 'class')));
  if (lines.length === 0) return null;
  const copy = page.clone.createElement('pre');
  copy.textContent = inOrder(lines, page)
    .map((it) => lineText(it, page))
    .join('\n');
  const language = languageOf(lines[0] ?? live, live, page);
  if (language) copy.setAttribute('data-lang', language);
  return { copy, children: null };
};

/** Monaco places its lines by number and leaves them in the page as they were drawn. */
function inOrder(lines: Element[], page: LivePage): Element[] {
  const placed = lines.map((element) => ({
    element,
    top: Number(/(?:^|[;\s])top:\s*([\d.]+)px/.exec(page.attribute(element, 'style'))?.[1] ?? -1),
  }));
  if (placed.some(({ top }) => top < 0)) return lines;
  return placed.sort((one, other) => one.top - other.top).map(({ element }) => element);
}

/** An empty line holds a character without width, so that the cursor finds it. */
function lineText(element: Element, page: LivePage): string {
  return toSpaces(page.textContent(element) ?? '').replace(/[\u200b\ufeff\r\n]/g, '');
}
