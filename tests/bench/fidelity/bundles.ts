// Builds what runs in a browser: the extension where it is missing or old, and the bundles of the folder in-page.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { root, run } from '../../../scripts/command.ts';

const clip = path.join(root, '.output/chrome-mv3/clip.js');
/** Whatever the shipped script is made of. */
const sources = ['entrypoints', 'utils', 'wxt.config.ts', 'package-lock.json'];

/** The shipped page script, of a new build if the sources are newer. */
export async function pageScript(): Promise<string> {
  if (!existsSync(clip) || newest(sources) > statSync(clip).mtimeMs) {
    process.stderr.write('Building the extension…\n');
    if ((await run('wxt', ['build', '-b', 'chrome'], 'on-stderr')) !== 0) {
      throw new Error('The extension could not be built.');
    }
  }
  return readFileSync(clip, 'utf8');
}

function newest(places: string[]): number {
  const times = places.flatMap((place) => {
    const full = path.join(root, place);
    const inside = statSync(full).isDirectory()
      ? readdirSync(full, { recursive: true, encoding: 'utf8' })
      : [];
    return [full, ...inside.map((name) => path.join(full, name))].map(
      (file) => statSync(file).mtimeMs,
    );
  });
  return Math.max(...times);
}

/** One script without imports, for a file of the folder in-page. */
export async function bundle(entry: string): Promise<string> {
  const build = await rolldown({
    input: path.join(import.meta.dirname, 'in-page', entry),
    platform: 'browser',
  });
  try {
    const { output } = await build.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await build.close();
  }
}
