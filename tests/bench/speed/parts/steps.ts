// Puts a clock around the steps of the page script while it is bundled, so that the product's own files need none.
import path from 'node:path';
import type { Plugin } from 'rolldown';
import { root } from '../../../../scripts/command.ts';
import { bundleFile } from '../../fidelity/bundles.ts';

/** The functions that are the steps, by their files. None of them is called within another one. */
const steps: Readonly<Record<string, { step: string; file: string; name: string }>> =
  Object.fromEntries(
    [
      { step: 'copy', file: 'utils/clip/copy/copy.ts', name: 'copyBody' },
      { step: 'find', file: 'utils/clip/article/extract.ts', name: 'extractArticle' },
      { step: 'compose', file: 'utils/story/compose.ts', name: 'composeStory' },
    ].map((each) => [path.join(root, each.file), each]),
  );

/** Whoever calls the steps. */
const callers = ['utils/clip/clip-page.ts', 'utils/story/reading/read-page.ts'].map((file) =>
  path.join(root, file),
);

const prefix = '\0timed:';

function clocks(): Plugin {
  return {
    name: 'clipdraft:clocks',
    async resolveId(source, importer) {
      if (importer === undefined || !callers.includes(importer)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && steps[found.id] ? `${prefix}${found.id}` : null;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = id.slice(prefix.length);
      const found = steps[file];
      if (!found) return null;
      const from = JSON.stringify(file);
      return `export * from ${from};
import { ${found.name} as step } from ${from};
export const ${found.name} = (...args) => globalThis.benchTimed('${found.step}', () => step(...args));`;
    },
  };
}

/** The page script with its clocks. */
export function timedScript(): Promise<string> {
  return bundleFile(path.join(import.meta.dirname, '../in-page/steps.entry.ts'), [clocks()]);
}
