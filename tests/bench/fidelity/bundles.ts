// Builds what runs in a browser: the extension where it is missing or old, and the bundles of the folder in-page.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { root, run } from '../../../scripts/command.ts';

const clip = path.join(root, '.output/chrome-mv3/clip.js');
/** Whatever the extension is made of. */
const sources = [
  'components',
  'entrypoints',
  'locales',
  'public',
  'utils',
  'wxt.config.ts',
  'package-lock.json',
];

/** The folder of the shipped extension, of a new build if the sources are newer. */
export async function shippedBuild(): Promise<string> {
  if (!existsSync(clip) || newest(sources) > statSync(clip).mtimeMs) {
    process.stderr.write('Building the extension…\n');
    if ((await run('wxt', ['build', '-b', 'chrome'], 'on-stderr')) !== 0) {
      throw new Error('The extension could not be built.');
    }
  }
  return path.dirname(clip);
}

/** The shipped page script. */
export async function pageScript(): Promise<string> {
  await shippedBuild();
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
export function bundle(entry: string): Promise<string> {
  return bundleFile(path.join(import.meta.dirname, 'in-page', entry));
}

/** One script without imports, for a file anywhere. */
export async function bundleFile(input: string, plugins: Plugin[] = []): Promise<string> {
  const build = await rolldown({ input, plugins, platform: 'browser' });
  try {
    const { output } = await build.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await build.close();
  }
}
