// The text of a document as it would be read: blocks apart, lines of code kept.

/** Their text is nobody's reading. */
const silent = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE IFRAME'.split(' '));

const inline = new Set(
  (
    'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q ' +
    'RP RT RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

export function blockText(root: Node): string {
  const parts: string[] = [];
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    if (node.nodeType === 1) parts.push(elementText(node));
  }
  return parts.join('');
}

function elementText(element: Node): string {
  // SVG and XHTML keep the case of their names.
  const name = element.nodeName.toUpperCase();
  if (silent.has(name)) return '';
  if (name === 'BR') return '\n';
  const text = blockText(element);
  return inline.has(name) ? text : `\n${text}\n`;
}
