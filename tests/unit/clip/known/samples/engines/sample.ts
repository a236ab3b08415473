/** What is kept of a page and what is not, or how it is read. */
export interface EngineSample {
  /** A page's body, or a piece of one. */
  html: string;
  /** In <title>, and what of it is the title. */
  document?: string;
  title?: string;
  /** In <meta name="generator">. */
  generator?: string;
  /** Pieces of text that the article has, and pieces that it leaves out. */
  found?: string[];
  leftOut?: string[];
}

const sentence = 'The dough waits for nobody, and so the oven was lit long before the sun was up. ';
export const text = `<p>${sentence.repeat(4)}</p>`;

/** An article with something in it. */
export function article(inside: string): string {
  return `<article><h1>Rye</h1>${text}${inside}${text}</article>`;
}

/** Two posts of a thread. */
export function thread(post: (author: string, words: string) => string): EngineSample {
  return {
    html: `<h1>Why rye?</h1>${post('Ada Flour', `${text}First.`)}${post('Bo Mill', `${text}Second.`)}`,
    found: ['First.', 'Second.', 'Ada Flour', 'Bo Mill'],
  };
}
