// Reads a folder of stored pages with references. The pages belong to their authors and stay where they are.
// DIR/<set>/pages.jsonl has a page a line; DIR/<set>/html/<id>.gz its bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a page's article is: its text, its HTML, or pieces that must and must not stand in it. */
export type Reference =
  | { kind: 'text'; value: string }
  | { kind: 'html'; value: string }
  | { kind: 'segments'; with: string[]; without: string[] };

export interface CorpusPage {
  set: string;
  id: string;
  url: string;
  charset?: string;
  title?: string;
  ref: Reference;
}

/** @param sample at most so many pages of each set, spread over it; undefined for all */
export function readCorpus(folder: string, sample: number | undefined): CorpusPage[] {
  const sets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return sets.flatMap(({ name }) => {
    const lines = readFileSync(join(folder, name, 'pages.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const pages = lines.map((line) => ({ ...(JSON.parse(line) as CorpusPage), set: name }));
    const step = sample === undefined ? 1 : Math.max(1, pages.length / sample);
    return pages.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  });
}

export function pageBytes(folder: string, { set, id }: CorpusPage): Buffer {
  return gunzipSync(readFileSync(join(folder, set, 'html', `${id}.gz`)));
}
