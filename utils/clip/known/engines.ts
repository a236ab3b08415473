// All engines together. What makes a page is seldom said, so every page is asked for the marks of every engine.
import { type Engine, type EngineClasses, type EngineSelectors, engines } from './engines/engine';
import './engines/list';

/** Of all engines, by field: each is asked for. */
const said = new Map<string, string[]>();
for (const engine of engines)
  for (const [field, words] of Object.entries(engine)) {
    const before = said.get(field);
    if (before) before.push(words);
    else said.set(field, [words]);
  }

function all(field: keyof Engine): string[] {
  return said.get(field) ?? [];
}

/** @returns the selectors of every engine, for one search over the page */
export function selectors(field: keyof EngineSelectors): string {
  return all(field).join();
}

/** @returns patterns of whole class names, or names of boxes; each once, for engines share some */
export function namesOf(...fields: (keyof EngineClasses | 'boxes')[]): string[] {
  return [...new Set(fields.flatMap(all).join(' ').split(' '))];
}

/** @returns the pattern of the programs that make documentation, as they name themselves */
export function generators(): RegExp {
  return new RegExp(all('generator').join('|'), 'i');
}

/**
 * The same selectors in half the time: an element without a class, an id or an attribute that they ask for is passed over
 * at once.
 */
export function guarded(asked: string): string {
  const attributes = asked.match(/\[[\w-]+/g) ?? [];
  return `:is([class],[id]${attributes.map((it) => `,${it}]`).join('')}):is(${asked})`;
}
