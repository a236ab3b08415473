// The second browser: what an output holds is looked up where nothing is timed.
import { marked } from 'marked';
import { bundle } from './bundles.ts';
import type { Analysis } from './in-page/globals.ts';
import type { ReaderName } from './readers.ts';
import { launchBrowser } from './stage.ts';

export interface Scorer {
  analyse(html: string): Promise<Analysis>;
  /** Renders Markdown and looks at that. */
  analyseMarkdown(markdown: string): Promise<Analysis>;
  /** The reader's own Markdown of its HTML; null when it has none. */
  markdown(reader: ReaderName, html: string, url: string): Promise<string | null>;
  close(): Promise<void>;
}

export async function openScorer(): Promise<Scorer> {
  const browser = await launchBrowser();
  const [page = await browser.newPage()] = await browser.pages();
  await page.evaluate(await bundle('scorer.entry.ts'));
  const analyse = (html: string) => page.evaluate((some) => globalThis.benchAnalyse(some), html);
  return {
    analyse,
    analyseMarkdown: async (markdown) => analyse(await marked.parse(markdown, { gfm: true })),
    markdown: (reader, html, url) =>
      page.evaluate(
        (name, some, address) => globalThis.benchMarkdown[name]?.(some, address) ?? null,
        reader,
        html,
        url,
      ),
    close: () => browser.close(),
  };
}
