// How a story is built, without the order in which marks stand around each other: blocks, and each run of text with its marks.
import type { PageWindow } from '@/utils/clip/page/live-page';

/** A block with what is in it, or a run of text. */
export type Structure = string | [string, Structure[]];

const marks = 'a strong em s sup sub code'.split(' ');

export function structureOf(html: string, window: PageWindow): Structure[] {
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  return joined(inside(body, []));
}

function inside(parent: Element, around: readonly string[]): Structure[] {
  return [...parent.childNodes].flatMap((node): Structure[] => {
    if (node.nodeType === 3) return [`${around.toSorted().join()}|${node.nodeValue}`];
    const element = node as Element;
    const attributes = [...element.attributes].map(({ name, value }) => ` ${name}=${value}`);
    const name = `${element.localName}${attributes.toSorted().join('')}`;
    return marks.includes(element.localName) && element.parentElement?.localName !== 'pre'
      ? inside(element, [...around, name])
      : [[name, joined(inside(element, []))]];
  });
}

/** Runs with the same marks are one. */
function joined(all: readonly Structure[]): Structure[] {
  const done: Structure[] = [];
  for (const next of all) {
    const last = done.at(-1);
    const isRun = typeof last === 'string' && typeof next === 'string';
    const [marks = '', text = ''] = isRun ? split(next) : [];
    if (isRun && split(last)[0] === marks) done[done.length - 1] = last + text;
    else done.push(next);
  }
  return done;
}

function split(run: string): [string, string] {
  const at = run.indexOf('|');
  return [run.slice(0, at), run.slice(at + 1)];
}
