// What each package weighs in the build: its modules' share of every chunk, by their length before minification. A build of its
// own, because the shipped files no longer tell.
import { build } from 'wxt';
import { packageFolderOf } from '../../../../scripts/licenses.ts';

export interface Weight {
  name: string;
  /** Of minified code, in all chunks together. */
  kB: number;
}

interface Chunk {
  type: string;
  code?: string;
  modules?: Readonly<Record<string, { renderedLength: number }>>;
}

/** @param outDir where the build goes, which nobody needs afterwards. @returns the heaviest first; `clipdraft` is our own code */
export async function weights(outDir: string): Promise<Weight[]> {
  const bytes = new Map<string, number>();
  const note = (chunk: Chunk) => {
    const modules = Object.entries(chunk.modules ?? {});
    const whole = modules.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
    if (whole === 0) return;
    for (const [id, { renderedLength }] of modules) {
      const name = packageFolderOf(id)?.replace(/^.*\/node_modules\//, '') ?? 'clipdraft';
      const share = ((chunk.code?.length ?? 0) * renderedLength) / whole;
      bytes.set(name, (bytes.get(name) ?? 0) + share);
    }
  };
  const silent = () => undefined;
  await build({
    browser: 'chrome',
    outDir,
    logger: {
      debug: silent,
      log: silent,
      info: silent,
      warn: silent,
      error: console.error,
      fatal: console.error,
      success: silent,
      level: 0,
    },
    vite: () => ({
      plugins: [
        {
          name: 'clipdraft:weights',
          generateBundle(_: unknown, output: Record<string, Chunk>) {
            for (const chunk of Object.values(output)) note(chunk);
          },
        },
      ],
    }),
  });
  return [...bytes]
    .map(([name, length]) => ({ name, kB: length / 1_000 }))
    .sort((one, other) => other.kB - one.kB);
}
