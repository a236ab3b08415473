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
      const first = [...html.matchAll(modulePreload)].map(([, file = '']) => file);
      const styles = desk.viteMetadata?.importedCss ?? [];
      const then = [desk.fileName, ...(desk.imports ?? []), ...styles].map((file) => `/${file}`);
      const files = new Set([...first, ...then].filter((file) => !html.includes(`src="${file}"`)));
      const begun = html.replace(begin, `$& data-files="${[...files].join(' ')}"`);
      if (begun === html) throw new Error('The popup does not begin with begin.js.');
      return begun.replace(modulePreload, '');
    },
  },
};

const modulePreload = /\s*<link rel="modulepreload"[^>]*? href="([^"]*)">/g;
const begin = /<script src="\/begin\.js"/;
