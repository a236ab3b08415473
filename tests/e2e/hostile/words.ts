// The words that the hostile pages are made of: an honest article, and as much of it as is wanted.

/** Stands in every article, so that a clip can be told from a menu. */
export const telltale = 'The keeper of the lighthouse counts the ships that do not come.';

const sentences = [
  'In the morning he writes their names into a book, each on a line of its own.',
  'By noon the fog has lifted, and the harbour shows what the night has left of it.',
  'Nobody asks for the book, but a book that nobody asks for has to be kept all the same.',
  'When the wind turns, the bell on the pier begins to ring without a hand on its rope.',
];

/** A sentence for every number; neighbours differ. */
export function sentence(number: number): string {
  return `${number}. ${sentences[number % sentences.length]}`;
}

/** An article as any journal prints it, in `<article>`; `more` stands at its end. */
export function article(more = ''): string {
  const paragraphs = Array.from({ length: 12 }, (_, index) => {
    const words = [0, 1, 2, 3].map((step) => sentence(index * 4 + step)).join(' ');
    return `<p>${words}</p>`;
  });
  return `<article><h1>The lighthouse</h1><p>${telltale} ${sentence(0)}</p>${paragraphs.join('')}${more}</article>`;
}

export function page({ head = '', body }: { head?: string; body: string }): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The lighthouse</title>${head}</head><body>${body}</body></html>`;
}
