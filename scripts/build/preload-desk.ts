// The popup's page names the files of the desk, so that the browser loads them at the same moment as those of the first frame,
// and not when that one's script comes to ask for them.

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
    handler(html: string, { filename, bundle }: Context) {
      if (!bundle || !filename.endsWith('/popup/index.html')) return [];
      const desk = Object.values(bundle).find(({ facadeModuleId }) =>
        facadeModuleId?.endsWith('/popup/desk.tsx'),
      );
      if (!desk) throw new Error('The popup has no desk.');
      const styles = [...(desk.viteMetadata?.importedCss ?? [])];
      const link = (attributes: { rel: string; as?: string }) => (file: string) => ({
        tag: 'link',
        attrs: { ...attributes, crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      });
      return [
        ...[desk.fileName, ...(desk.imports ?? [])]
          .filter((file) => !html.includes(`/${file}"`))
          .map(link({ rel: 'modulepreload' })),
        ...styles.map(link({ rel: 'preload', as: 'style' })),
      ];
    },
  },
};
