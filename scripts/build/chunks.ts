// Which files the pages load. By itself, the bundler makes a file for each set of pages that shares something: dozens of small
// ones, each a question to the browser while a writer waits for the popup. Here the popup decides, and every module comes into
// the first of these files that it belongs to:
//
//   base   what the popup's first frame and the background share
//   page   what else the first frame needs
//   core   what the desk and the background share
//   pages  what the desk shares with pages that show no story
//   story  what it shares with those that do
//
// What one page alone needs, and what the popup does not, stays as the bundler puts it. A module imports only from its own file
// and from those above it, because whoever loads it loads what it imports: so no two files import each other.

export const sharedFiles = ['base', 'page', 'core', 'pages', 'story'] as const;
export type SharedFile = (typeof sharedFiles)[number];

/** What the bundler tells of a module. */
interface ModuleInfo {
  isEntry: boolean;
  importers: readonly string[];
  dynamicImporters: readonly string[];
}

type Lookup = (id: string) => ModuleInfo | null;

/** @returns null: the bundler decides */
export function sharedFileOf(id: string, lookup: Lookup): SharedFile | null {
  const roots = rootsOf(id, lookup);
  const isIn = (...places: string[]) =>
    places.some((place) => roots.some((root) => root.includes(place)));
  const isInBackground = isIn('entrypoints/background.ts');
  if (roots.length < 2) return null;
  if (isIn('entrypoints/popup/index.html')) return isInBackground ? 'base' : 'page';
  if (!isIn('entrypoints/popup/desk.tsx')) return null;
  if (isInBackground) return 'core';
  return isIn('options/index.html', 'welcome/index.html', 'sidepanel/index.html')
    ? 'pages'
    : 'story';
}

/** The pages and parts of pages that load a module: entries, and what is imported later. */
function rootsOf(id: string, lookup: Lookup): string[] {
  const seen = new Set([id]);
  // A set also gives what is added while it is walked through.
  for (const one of seen) for (const importer of lookup(one)?.importers ?? []) seen.add(importer);
  return [...seen].filter((one) => {
    const info = lookup(one);
    return info !== null && (info.isEntry || info.dynamicImporters.length > 0);
  });
}

/** The bundler's groups, the first one first. */
const sharedGroups = sharedFiles.map((file, index) => ({
  debugName: file,
  name: (id: string, modules: { getModuleInfo: Lookup }) =>
    sharedFileOf(id, (one) => modules.getModuleInfo(one)) === file ? file : null,
  priority: sharedFiles.length - index,
}));

/** A plugin for Vite. A script that runs in a page is one file by itself, which WXT builds as a library: it shares nothing. */
export const sharedChunks = {
  name: 'clipdraft:shared-chunks',
  config: ({ build }: { build?: { lib?: unknown } }) =>
    build?.lib
      ? undefined
      : { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedGroups } } } } },
};
