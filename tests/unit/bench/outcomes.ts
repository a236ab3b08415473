// Outcomes as a run would measure them.
import type { Outcome, PageOutcome } from '@/tests/bench/fidelity/outcome';

export function outcome(reader: Outcome['reader'], own: Partial<Outcome> = {}): Outcome {
  return {
    reader,
    error: null,
    title: '',
    words: 100,
    changed: false,
    unaccounted: null,
    loadMs: 1,
    ms: 10,
    text: null,
    pieces: null,
    isTitleRight: null,
    structure: null,
    markdown: null,
    ...own,
  };
}

export function page(id: string, readers: Outcome[], own: Partial<PageOutcome> = {}): PageOutcome {
  const url = `https://journal.example/${id}`;
  return { set: 'articles', id, url, own: false, error: null, readers, ...own };
}

export function scored(precision: number, recall: number): Pick<Outcome, 'text'> {
  return { text: { precision, recall, f1: (2 * precision * recall) / (precision + recall) } };
}
