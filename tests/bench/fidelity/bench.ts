// Shows a corpus page by page to every reader, and looks into what they give.
import { bundle } from './bundles.ts';
import type { CorpusPage } from './corpus.ts';
import { inTurn, measure, type Read } from './measure.ts';
import {
  type Due,
  type Outcome,
  type Output,
  outcomeOf,
  type PageOutcome,
  silence,
} from './outcome.ts';
import type { Reader } from './readers.ts';
import { openScorer, type Scorer } from './scorer.ts';
import { openStage, type Stage, type StoredPage } from './stage.ts';
import type { Structure } from './structure.ts';

/** A browser that has shown many pages gets slower. */
const pagesPerBrowser = 150;

export interface Bench {
  /** @param turn the number of the page, for the order of the readers */
  page(page: CorpusPage, body: Buffer, turn: number): Promise<PageOutcome>;
  close(): Promise<void>;
}

export async function openBench(readers: Reader[]): Promise<Bench> {
  const dueScript = await bundle('due.entry.ts');
  let scorer = await openScorer();
  let stage = await openStage();

  const renewStage = async (): Promise<void> => {
    await stage.close().catch(tolerateEnd);
    stage = await openStage();
  };

  const readAll = async (stored: StoredPage, turn: number): Promise<Map<Reader, Read>> => {
    const reads = new Map<Reader, Read>();
    for (const reader of inTurn(readers, turn)) {
      const { read, stands } = await measure(stage, reader);
      reads.set(reader, read);
      if (!stands) await renewStage();
      // The next reader must meet the page as it was.
      if (!stands || read.changed) await stage.show(stored);
    }
    return reads;
  };

  const measurePage = async (page: CorpusPage, body: Buffer, turn: number): Promise<Outcome[]> => {
    const stored = { url: page.url, charset: page.charset, body };
    if (turn > 0 && turn % pagesPerBrowser === 0) await renewStage();
    await stage.show(stored);
    const due = await dueOf(page, stage, scorer, dueScript);
    const reads = await readAll(stored, turn);
    const outcomes: Outcome[] = [];
    for (const reader of readers) {
      const read = reads.get(reader);
      if (!read) continue;
      const output = await lookInto(reader, read, page.url, scorer);
      outcomes.push(outcomeOf(reader.name, read, output, due, page));
    }
    return outcomes;
  };

  return {
    async page(page, body, turn) {
      const { set, id, url, own = false } = page;
      try {
        const outcomes = await measurePage(page, body, turn);
        return { set, id, url, own, error: null, readers: outcomes };
      } catch (thrown) {
        await renewStage();
        await scorer.close().catch(tolerateEnd);
        scorer = await openScorer();
        return { set, id, url, own, error: String(thrown).slice(0, 300), readers: [] };
      }
    },
    async close() {
      await stage.close();
      await scorer.close();
    },
  };
}

/** A browser that has crashed cannot be closed any more. */
function tolerateEnd(error: unknown): void {
  process.stderr.write(`A browser did not end well: ${String(error)}\n`);
}

async function dueOf(
  { ref }: CorpusPage,
  stage: Stage,
  scorer: Scorer,
  dueScript: string,
): Promise<Due> {
  switch (ref.kind) {
    case 'html':
      return scorer.analyse(ref.value);
    case 'markdown':
      return scorer.analyseMarkdown(ref.value);
    case 'text': {
      const call = `${dueScript}\nglobalThis.benchDue(${JSON.stringify(ref.value)})`;
      return { text: ref.value, structure: await stage.evaluate<Structure | null>(call) };
    }
    default:
      return { text: null, structure: null };
  }
}

async function lookInto(
  { name }: Reader,
  { html }: Read,
  url: string,
  scorer: Scorer,
): Promise<Output> {
  const markdown = await scorer.markdown(name, html, url);
  return {
    html: html === '' ? silence : await scorer.analyse(html),
    markdown: markdown === null ? null : await scorer.analyseMarkdown(markdown),
  };
}
