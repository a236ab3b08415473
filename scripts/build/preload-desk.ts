// The files of the desk are named to begin.js, which asks for them once it has begun to read the page: named by the page's HTML, as
// the bundler does it, they would be asked for first, and the reading would wait for them. And not later: when the first frame's
// script comes to ask for them, time is lost.

/** What the bundler tells of a chunk. */
interface Chunk {
  type: 'chunk' | 'asset';
  fileName: string;
  facadeModuleId?: string | null;
  imports?: readonly string[];
  viteMetadata?: { importedCss: ReadonlySet<string> };
}

interface Context {
  filename: string;
  bundle?: Readonly<Record<string, Chunk>>;
}

/** A plugin for Vite. */
export const preloadDesk = {
  name: 'clipdraft:preload-desk',
  transformIndexHtml: {
    // After Vite's own, which names what the page imports.
    order: 'post' as const,
    handler(html: string, { filename, bundle }: Context): string {
      if (!bundle || !filename.endsWith('/popup/index.html')) return html;
      const desk = Object.values(bundle).find(({ facadeModuleId }) =>
        facadeModuleId?.endsWith('/popup/desk.tsx'),
      );
      if (!desk) throw new Error('The popup has no desk.');
      const styles = desk.viteMetadata?.importedCss ?? [];
      const all = [desk.fileName, ...(desk.imports ?? []), ...styles].map((file) => `/${file}`);
      // What the first frame needs stays in the page.
      const files = all.filter((file) => !html.includes(`"${file}"`));
      const begun = html.replace(begin, `$& data-files="${files.join(' ')}"`);
      if (begun === html) throw new Error('The popup does not begin with begin.js.');
      return begun;
    },
  },
};

const begin = /<script src="\/begin\.js"/;
