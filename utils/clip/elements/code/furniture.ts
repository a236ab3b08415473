// What stands in a code block and is none of its code: buttons, numbers of lines, the language's name, a link beside it.
import { partOfName, wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import type { LivePage } from '../../page/live-page';
import { lengthOf } from '../around';
import { isLabel } from './labels';

/** A block of code while it is read. */
export interface CodeBlock {
  top: Element;
  page: LivePage;
  /** Its only <code>, if it has just one. */
  code: Element | undefined;
  /** Whether what is read stands in that. */
  isInCode: boolean;
}

/** A block before anything of it is read. */
export function codeBlockOf(top: Element, page: LivePage): CodeBlock {
  const [code, ...others] = page.all(top, 'code');
  return { top, page, code: others.length === 0 ? code : undefined, isInCode: false };
}

const furniture = new Set([
  'button',
  'select',
  'input',
  'textarea',
  'svg',
  'style',
  'script',
  'img',
]);
const gutter = partOfName(['gutter', 'line-?nos?', 'line-?numbers?', ...namesOf('lineNumbers')]);
const copyButton =
  /(?:^|[\s_-])(?:copy(?:-?code)?(?:-?(?:btn|button))?|clipboard|hljs-button)(?:[\s_-]|$)/i;
/** Lines that only a compiler needs. */
const hiddenLine = wholeName(namesOf('hiddenCode'));
/** Characters; a link beside the code opens it somewhere else: "Try", "Edit". */
const longestLink = 30;

/** Whether an element of a block holds none of its code. */
export function isNoCode(element: Element, block: CodeBlock): boolean {
  const { page } = block;
  const classes = page.attribute(element, 'class');
  return (
    furniture.has(page.localName(element)) ||
    (page.attribute(element, 'role') === 'button' && !isToken(element, block)) ||
    (page.attribute(element, 'onclick') !== '' && isLabel(wordsOf(element, page))) ||
    (page.attribute(element, 'aria-hidden') === 'true' && !isMostOf(element, block)) ||
    copyButton.test(classes) ||
    hiddenLine.test(classes) ||
    isBesideCode(element, block) ||
    (gutter.test(classes) && /^[\s\d]*$/.test(wordsOf(element, page)))
  );
}

/** One or more numbers, and nothing else. */
export function isNumbers(text: string): boolean {
  return /^[\s\d]+$/.test(text);
}

function wordsOf(element: Element, page: LivePage): string {
  return (page.textContent(element) ?? '').trim();
}

/** Editors hide their lines from screen readers, which have a field to read. */
function isMostOf(element: Element, { top, page }: CodeBlock): boolean {
  return lengthOf(element, page) * 2 > lengthOf(top, page);
}

/** A piece of the code that can be asked about. */
function isToken(element: Element, { page, isInCode }: CodeBlock): boolean {
  return (
    isInCode && /^(?:a|span)$/.test(page.localName(element)) && !isLabel(wordsOf(element, page))
  );
}

/** In the block, but not in its only <code>: the language's name, or a link. A file's name stays. */
function isBesideCode(element: Element, { page, code, isInCode }: CodeBlock): boolean {
  const name = page.localName(element);
  if (!code || isInCode || !/^(?:a|div|span|p|ul|ol)$/.test(name)) return false;
  if (page.all(element, 'code').length > 0) return false;
  const words = wordsOf(element, page);
  if (isNumbers(words)) return true;
  return name === 'a' ? words.length <= longestLink : isLabel(words) || isBar(element, page);
}

/** Characters of a bar of buttons. */
const longestBar = 60;

/** A bar over the code with a button to copy it; one that names a file stays. */
function isBar(element: Element, page: LivePage): boolean {
  const words = wordsOf(element, page);
  if (words.length > longestBar || /\w\.[a-z]\w*\b/i.test(words)) return false;
  return [...page.all(element, '[class]')].some((it) =>
    copyButton.test(page.attribute(it, 'class')),
  );
}
