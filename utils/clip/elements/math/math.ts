// Formulas: the TeX they were written in when the page still has it, else their characters.
// What draws them leaves a forest of spans; <span data-math="inline|display"> with the TeX in it stands for all of that.
import { wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import { descendants, type LivePage } from '../../page/live-page';
import type { LiveReader, Prepared } from '../reader';
import { linearMath } from './mathml';

/** What a formula is drawn in. */
export const drawn = wholeName(namesOf('formula'));
const displayed = wholeName(namesOf('displayFormula'));

/** MathML becomes its TeX, or a line of signs. */
export const readMath: LiveReader = (live, page) =>
  formula(texIn(live, page), isDisplay(live, page), live, page);

/** What is drawn from a formula: KaTeX, MathJax and Wikipedia leave the TeX, or MathML, inside it. */
export const readFormula: LiveReader = (live, page) => {
  const tex = texIn(live, page);
  if (!tex && hasScript(live, page)) return 'dropped';
  const inside = [...descendants(page, live)];
  const math = inside.find((it) => page.localName(it) === 'math');
  if (!tex && !math) return null;
  const display = [live, ...inside].some((it) => isDisplay(it, page));
  return formula(tex, display, math ?? live, page);
};

/** MathJax 2 keeps what the page had written: <script type="math/tex; mode=display">. */
export const readTex: LiveReader = (live, page) => {
  const type = page.attribute(live, 'type');
  if (!/^\s*math\/(?:la)?tex\b/i.test(type)) return null;
  return formula(page.textContent(live) ?? '', /mode\s*=\s*display/i.test(type), live, page);
};

/** A formula as it stands in the copy. @param tex its source @param display whether it is a line of its own */
export function formula(tex: string, display: boolean, live: Element, page: LivePage): Prepared {
  const source = cleaned(tex);
  if (source === '') return untold(live, display, page);
  const copy = page.clone.createElement('span');
  copy.setAttribute('data-math', display ? 'display' : 'inline');
  copy.textContent = source;
  return { copy, children: null };
}

/** MathJax 3 leaves no TeX behind, and MathML by hand never had any. */
function untold(live: Element, display: boolean, page: LivePage): Prepared {
  const isMath = page.localName(live) === 'math';
  const line = isMath ? linearMath(live, page) : (page.textContent(live) ?? '').trim();
  if (!display) return { copy: page.clone.createTextNode(line), children: null };
  const copy = page.clone.createElement('p');
  copy.textContent = line;
  return { copy, children: null };
}

function texIn(live: Element, page: LivePage): string {
  let tex = page.attribute(live, 'alttext');
  for (const element of descendants(page, live)) {
    const isTex = page.attribute(element, 'encoding') === 'application/x-tex';
    if (isTex) return page.textContent(element) ?? tex;
    tex ||= page.attribute(element, 'alttext') || page.attribute(element, 'data-latex');
  }
  return tex;
}

function isDisplay(element: Element, page: LivePage): boolean {
  return (
    /^(?:block|true)$/.test(page.attribute(element, 'display')) ||
    displayed.test(page.attribute(element, 'class'))
  );
}

/** Wikipedia writes {\displaystyle x} around every formula, and others the signs that set it apart in a text. */
function cleaned(tex: string): string {
  const trimmed = tex
    .trim()
    .replace(/^\$(\$?)([^$]+)\1\$$/, '$2')
    .trim();
  return (/^\{\\(?:display|text)style\s([\s\S]*)\}$/.exec(trimmed)?.[1] ?? trimmed).trim();
}

/** Whether the script it was drawn from follows; a preview and a drawing may stand before it. */
function hasScript(live: Element, page: LivePage): boolean {
  let next = page.nextSibling(live);
  for (let step = 0; step < 6 && next; step += 1) {
    const isElement = page.nodeType(next) === 1;
    if (isElement && page.localName(next as Element) === 'script')
      return /^\s*math\//i.test(page.attribute(next as Element, 'type'));
    next = page.nextSibling(next);
  }
  return false;
}
