// Reads a folder of stored pages with references. The pages belong to their authors and stay where they are.
// DIR/<set>/pages.jsonl has a page a line; DIR/<set>/html/<id>.gz its bytes.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Pieces } from './score.ts';

/** What a page's article is: its text, its HTML, its Markdown, or pieces that must and must not stand in it. */
export type Reference =
  | ({ kind: 'text' | 'html' | 'markdown'; value: string } & Partial<Pieces>)
  | ({ kind: 'segments' } & Pieces);

export interface CorpusPage {
  set: string;
  id: string;
  url: string;
  charset?: string;
  title?: string | null;
  /** The reference is what one of the readers gave, so that it mirrors that reader. */
  own?: boolean;
  ref: Reference;
}

export interface Choice {
  /** Names of sub-folders; all when left out. */
  sets: string[] | undefined;
  /** At most so many pages of each set, the same ones each time; all when left out. */
  sample: number | undefined;
}

/** @throws in a sentence when there is nothing to read */
export function readCorpus(folder: string, { sets, sample }: Choice): CorpusPage[] {
  const found = setsOf(folder);
  const unknown = sets?.filter((name) => !found.includes(name)) ?? [];
  if (unknown.length > 0) {
    throw new Error(`${folder} has no set ${unknown.join(', ')}; it has ${found.join(', ')}.`);
  }
  return (sets ?? found).flatMap((set) => sampleOf(pagesOf(folder, set), sample));
}

function setsOf(folder: string): string[] {
  const sets = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pages.jsonl')))
    : [];
  if (sets.length > 0) return sets.sort();
  throw new Error(`${folder} holds no folder with a pages.jsonl.`);
}

function pagesOf(folder: string, set: string): CorpusPage[] {
  const lines = readFileSync(join(folder, set, 'pages.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...(JSON.parse(line) as CorpusPage), set }))
    .map((page) => ({ ...page, url: webAddress(page) }));
}

/** What has no address on the web, or one that was spoiled on purpose, is shown at one that a browser can go to. */
export function webAddress({ url, id }: Pick<CorpusPage, 'url' | 'id'>): string {
  if (/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return url;
  const name = createHash('md5').update(id).digest('hex').slice(0, 12);
  return `https://stored-${name}.example/`;
}

/** By hash of the name: neighbours in a list are often alike, and a page more must not change the others. */
export function sampleOf(pages: CorpusPage[], size: number | undefined): CorpusPage[] {
  if (size === undefined) return pages;
  const place = ({ id }: CorpusPage) => createHash('md5').update(id).digest('hex');
  return pages
    .map((page) => ({ page, place: place(page) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .slice(0, size)
    .map(({ page }) => page);
}

export function pageBytes(folder: string, { set, id }: CorpusPage): Buffer {
  return gunzipSync(readFileSync(join(folder, set, 'html', `${id}.gz`)));
}
