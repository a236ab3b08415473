// Who reads: the shipped page script, and two baselines. Each is a script that defines `benchRead`.
import { bundle, pageScript } from './bundles.ts';

export const readerNames = ['readability', 'defuddle', 'clipdraft'] as const;

export type ReaderName = (typeof readerNames)[number];

/** Times are told as ratios to this reader's on the same page. */
export const baseReader: ReaderName = 'readability';

/** Whose development this is. */
export const ourReader: ReaderName = 'clipdraft';

export interface Reader {
  name: ReaderName;
  script: string;
}

/** Evaluating the shipped script is the reading, so its compiling counts as part of the call. */
function ofPageScript(script: string, unaccounted: string): string {
  return `${unaccounted}
  globalThis.benchRead = async () => {
    const result = await (0, eval)(${JSON.stringify(script)});
    if (!result.ok) {
      if (result.failure.code === 'reader-crashed') throw new Error(result.failure.detail);
      return { title: '', html: '' };
    }
    const { metadata, article, selection } = result.value;
    const html = (article ?? selection)?.html ?? '';
    const count = () => globalThis.benchUnaccounted(
      html,
      article.leftOut.map((part) => part.html),
      [metadata.title, metadata.byline ?? '', metadata.siteName ?? ''],
    );
    return { title: metadata.title, html, count: article ? count : undefined };
  };`;
}

const scripts: Record<ReaderName, () => Promise<string>> = {
  readability: () => bundle('readability.entry.ts'),
  defuddle: () => bundle('defuddle.entry.ts'),
  clipdraft: async () => ofPageScript(await pageScript(), await bundle('unaccounted.entry.ts')),
};

export function loadReaders(names: ReaderName[]): Promise<Reader[]> {
  return Promise.all(names.map(async (name) => ({ name, script: await scripts[name]() })));
}
