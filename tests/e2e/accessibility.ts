// Looks at a view as people with other eyes and hands meet it: light from left to right, and dark from right to left.
import axe from 'axe-core';
import type { View } from './driver/launch.ts';
import { picture } from './stage.ts';

/** What axe looks for: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#axe-core-tags */
const everything = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What else may differ with colours and direction. */
const looks = { runOnly: { type: 'rule', values: ['color-contrast', 'target-size'] } };

const ways = [
  { scheme: 'light', direction: 'ltr', rules: everything },
  { scheme: 'dark', direction: 'rtl', rules: looks },
] as const;

/** What axe finds, each with its rule and its element. It cannot see the system's own colours. */
const examined = (rules: object) => `axe.run(document, ${JSON.stringify({
  ...rules,
  resultTypes: ['violations'],
  preload: false,
})}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
  id === 'color-contrast' && matchMedia('(forced-colors: active)').matches ? [] :
  nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary.replace(/\\s+/g, ' '))))`;

/** Elements that reach out of the window where nothing lets one go to them. */
const lost = `(() => {
  const isScrolled = (element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
      if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth + 1) return true;
    return false;
  };
  return [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width, height } = element.getBoundingClientRect();
    // A drawing cuts off what reaches out of it.
    if (width < 2 || height < 2 || element.ownerSVGElement || element.closest('.visually-hidden') || getComputedStyle(element).clipPath !== 'none') return false;
    return (left < -1 || right > innerWidth + 1) && !isScrolled(element);
  }).slice(0, 3).map((element) => 'out of the window: ' + element.outerHTML.slice(0, 120));
})()`;

/** Words that do not fit into their box, where nothing lets one scroll to them. Addresses and lines of the preview end in dots. */
const cut = `[...document.body.querySelectorAll('button, a, label, legend, summary, p, h1, h2, h3, li, dt, dd, select')].filter((element) => {
  if (!element.checkVisibility() || element.closest('.visually-hidden, [data-preview]')) return false;
  const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
  if (clipPath !== 'none' || display === 'inline') return false;
  const hides = (how) => how === 'hidden' || how === 'clip';
  return (element.scrollWidth > element.clientWidth + 1 && element.localName !== 'select') ||
    (hides(overflowY) && element.scrollHeight > element.clientHeight + 2) || (hides(overflowX) && element.localName !== 'select' && element.scrollWidth > element.clientWidth + 1);
}).slice(0, 3).map((element) => 'does not fit: ' + element.outerHTML.slice(0, 120))`;

/** @returns what is lost when all text is twice as large, in a window of 640 pixels, as sentences */
export async function largeTextProblems(view: View, name: string): Promise<string[]> {
  await view.resize(640, 900);
  await view.evaluate(`(() => {
    const { style } = document.documentElement;
    style.fontSize = 2 * parseFloat(getComputedStyle(document.documentElement).fontSize) + 'px';
    return null;
  })()`);
  const found = [
    ...(await view.evaluate<string[]>(lost)),
    ...(await view.evaluate<string[]>(cut)),
    ...(await view.evaluate<string[]>(
      `document.documentElement.scrollWidth > innerWidth + 1 ? ['scrolls sideways: ' + document.documentElement.scrollWidth] : []`,
    )),
  ];
  await view.screenshot(picture(`everybody-${name}-large`));
  await view.evaluate(`(document.documentElement.style.fontSize = '', null)`);
  await view.resize(1100, 800);
  return found.map((one) => `${name}, large: ${one}`);
}

/** What the focus comes to and cannot be seen on: without a mark, or under something else. */
const unseen = `(() => {
  const before = document.activeElement;
  const wanted = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [contenteditable=true]';
  const found = [];
  for (const element of document.querySelectorAll(wanted)) {
    if (element.disabled || !element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) continue;
    element.focus({ focusVisible: true });
    if (document.activeElement !== element) continue;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || element.isContentEditable;
    const box = element.getBoundingClientRect();
    const isSeen = [0.5, 0.1, 0.9].some((x) => [0.5, 0.1, 0.9].some((y) => {
      const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return hit && (element.contains(hit) || hit.contains(element) && hit.matches('label'));
    }));
    // The text of a story is longer than a window.
    const isLarge = box.height > innerHeight;
    if (!isMarked) found.push('no mark of the focus: ' + element.outerHTML.slice(0, 120));
    if (!isSeen && !isLarge) found.push('the focus is covered: ' + element.outerHTML.slice(0, 120));
  }
  before?.focus?.();
  return found;
})()`;

interface Look {
  /** Of the view, and of its picture. */
  name: string;
  /** true: the window is narrow, and nothing may reach out of it. */
  isNarrow?: boolean;
}

/** @returns what is not as it should be, as sentences */
export async function problemsOf(view: View, { name, isNarrow = false }: Look): Promise<string[]> {
  await view.evaluate(`(() => { if (!globalThis.axe) { ${axe.source} } return null; })()`);
  const own = await view.evaluate<string>('document.documentElement.dir');
  const problems: string[] = [];
  for (const { scheme, direction, rules } of ways) {
    await view.evaluate(`(() => {
      document.documentElement.dir = '${direction}';
      document.documentElement.style.colorScheme = '${scheme}';
      return null;
    })()`);
    const found = await view.evaluate<string[]>(examined(rules));
    if (isNarrow) found.push(...(await view.evaluate<string[]>(lost)));
    if (direction === 'rtl') found.push(...(await view.evaluate<string[]>(unseen)));
    problems.push(...found.map((one) => `${name}, ${scheme} ${direction}: ${one}`));
  }
  await view.evaluate(`(() => {
    document.documentElement.dir = '${own}';
    document.documentElement.style.colorScheme = '';
    return null;
  })()`);
  await view.screenshot(picture(`everybody-${name}`));
  return problems;
}
