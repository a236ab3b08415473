// All engines together. What makes a page is seldom said, so every page is asked for the marks of every engine.
import { type Engine, type EngineClasses, type EngineSelectors, engines } from './engines/engine';
import './engines/list';

function all(field: keyof Engine): string[] {
  return engines.flatMap((engine) => engine[field] ?? []);
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
 * The same selectors in half the time: an element without any of the attributes that they ask for is passed over at once.
 * @param asked selectors, each of which asks its own element for a class, an id or an attribute
 */
export function guarded(asked: string): string {
  const attributes = asked.split(',').map((selector) => {
    const own = /\S+$/.exec(selector)?.[0] ?? '';
    if (own.includes('.')) return '[class]';
    return own.includes('#') ? '[id]' : `[${/\[([\w-]+)/.exec(own)?.[1] ?? ''}]`;
  });
  return `:is(${[...new Set(attributes)].join()}):is(${asked})`;
}
