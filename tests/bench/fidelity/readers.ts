// Who reads: our shipped page script, and Readability alone as the base to compare with.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Reader {
  name: string;
  /** An expression that yields `{title, html, ms, changed}` in the page. */
  expression: string;
}

export interface Read {
  title: string;
  /** Empty when nothing was found. */
  html: string;
  /** Milliseconds of the reading itself, without loading the script. */
  ms: number;
  /** Whether the live page is another one afterwards. */
  changed: boolean;
}

const file = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

/** `read` is an expression for a function of no arguments that gives `{title, html}`. */
function timed(name: string, setUp: string, read: string): Reader {
  return {
    name,
    expression: `(() => {
      ${setUp};
      const before = document.documentElement.outerHTML;
      const start = performance.now();
      const { title, html } = (${read})();
      const ms = performance.now() - start;
      return { title, html, ms, changed: before !== document.documentElement.outerHTML };
    })()`,
  };
}

export function readers(): Reader[] {
  const clip = JSON.stringify(file('../../../.output/chrome-mv3/clip.js'));
  const readability = file('../../../node_modules/@mozilla/readability/Readability.js');
  return [
    timed(
      'readability',
      `const module = {}; ${readability}`,
      `() => {
        const article = new Readability(document.cloneNode(true)).parse();
        return { title: article?.title ?? '', html: article?.content ?? '' };
      }`,
    ),
    timed(
      'clipdraft',
      '',
      `() => {
        const result = (0, eval)(${clip});
        if (!result.ok) return { title: '', html: '' };
        const { metadata, article, selection } = result.value;
        return { title: metadata.title, html: (article ?? selection).html };
      }`,
    ),
  ];
}

/** The text of a piece of HTML as it would be read: blocks apart, lines of code kept. */
export function textOf(html: string): string {
  return `(() => {
    const body = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').body;
    const inline = new Set('A ABBR B BDI BDO CITE CODE DFN EM I KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR FONT DEL INS'.split(' '));
    let text = '';
    const visit = (node) => {
      if (node.nodeType === 3) { text += node.data; return; }
      if (node.nodeType !== 1 || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.nodeName)) return;
      const block = !inline.has(node.nodeName);
      if (block) text += '\\n';
      node.childNodes.forEach(visit);
      if (block) text += '\\n';
    };
    visit(body);
    return text;
  })()`;
}
