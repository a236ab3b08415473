// Shows stored pages one after the other.
import { sentence } from '../../../scripts/command.ts';
import { type CorpusPage, pageBytes } from '../fidelity/corpus.ts';
import { openStage, type Stage } from '../fidelity/stage.ts';

/** A browser that has shown many pages gets slower. */
const pagesPerBrowser = 150;

/** @param ask looks at the page that is shown; a page where that fails is named and passed over */
export async function showEach<Item extends { page: CorpusPage }>(
  corpus: string,
  items: readonly Item[],
  ask: (stage: Stage, item: Item) => Promise<void>,
): Promise<void> {
  let stage = await openStage();
  const renew = async (): Promise<void> => {
    // A browser that has crashed cannot be closed any more.
    await stage.close().catch(() => undefined);
    stage = await openStage();
  };
  for (const [turn, item] of items.entries()) {
    const { page } = item;
    const { url, charset } = page;
    if (turn > 0 && turn % pagesPerBrowser === 0) await renew();
    try {
      await stage.show({ url, charset, body: pageBytes(corpus, page) });
      await ask(stage, item);
    } catch (error) {
      process.stderr.write(`${page.set}/${page.id}: ${sentence(error)}\n`);
      await renew();
    }
    if (turn % 25 === 24) process.stderr.write(`${turn + 1} of ${items.length} pages\n`);
  }
  await stage.close();
}
