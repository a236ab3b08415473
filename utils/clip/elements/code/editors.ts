// Code shown in an editor that draws its own lines: CodeMirror, Monaco, Ace. Its numbers stand beside the lines.
import { wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import { descendants, type LivePage } from '../../page/live-page';
import type { LiveReader } from '../reader';
import { languageOf } from './language';
import { toSpaces } from './text';

/** What an editor's box is called. */
export const editor = wholeName(namesOf('editor'));

/** What its lines are called; a line of Ace may stand in a group of its own. */
const line = wholeName(namesOf('editorLine'));

/** What a code editor shows becomes a code block. */
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
