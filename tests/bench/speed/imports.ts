// What a page of the build loads at once: the scripts and styles that it names, and what those import statically. What is imported
// later, by a call, does not count. Pure.
import path from 'node:path';

/** The text of a file, by its path from the build's folder. */
export type Sources = (file: string) => string;

/** `data-files` are named to the popup's first script, which asks for them. */
const inPage = /(?:<(?:script|link)\b[^>]*?\b(?:src|href)|\bdata-files)="([^"]+)"/g;
/** `import … from "x"`, `export … from "x"` and `import "x"`, as a minifier writes them; not `import("x")`. */
const inScript = /\b(?:import|from)\s*["'`]([^"'`]+)["'`]/g;

/** @returns the file itself first, then everything that comes with it, each once */
export function filesAtOnce(file: string, sources: Sources): string[] {
  const found = new Set<string>();
  const waiting = [file];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...namedIn(next, sources));
  }
  return [...found];
}

function namedIn(file: string, sources: Sources): string[] {
  const pattern = file.endsWith('.html') ? inPage : file.endsWith('.js') ? inScript : null;
  if (pattern === null) return [];
  const names = [...sources(file).matchAll(pattern)].flatMap(([, named = '']) => named.split(' '));
  return names.flatMap((to) => {
    if (to.startsWith('/')) return [to.slice(1)];
    return to.startsWith('.') ? [path.posix.join(path.posix.dirname(file), to)] : [];
  });
}
