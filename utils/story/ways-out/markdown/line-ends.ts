// Markdown works by lines. Some characters end a line only in some readers: a carriage return, and Unicode's separators. In text
// they become spaces, in code they become line ends. A break with nothing after it would show its backslash, so it goes. A block
// inside a line would end the line, so it becomes its text.

const separators = /[\r\v\f\u0085\u2028\u2029]+/g;
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

const lines =
  ':is(h1, h2, h3, h4, h5, h6, p, td, th, figcaption, pre, code, a, strong, em, s, sup, sub)';
const blocks =
  ':is(h1, h2, h3, h4, h5, h6, p, td, th, figcaption, pre, figure, blockquote, ul, ol, li, hr, table, thead, tbody, tr)';

/** Makes all line ends plain. @param body changes in place */
export function plainLineEnds(body: Element): void {
  for (const block of body.querySelectorAll(`${lines} ${blocks}`))
    block.replaceWith(block.textContent ?? '');
  const visit = (parent: Node, isCode: boolean) => {
    for (const node of parent.childNodes)
      if (node.nodeType !== 3) visit(node, isCode || node.nodeName === 'PRE');
      else if (node.nodeValue !== null)
        node.nodeValue = isCode
          ? node.nodeValue.replace(lineEnds, '\n')
          : node.nodeValue.replace(separators, ' ');
  };
  visit(body, false);
  for (const br of [...body.querySelectorAll('br')].reverse()) if (isLast(br)) br.remove();
  for (const image of body.querySelectorAll('img[alt]'))
    image.setAttribute('alt', (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim());
}

const inlines = /^(?:#text|STRONG|EM|CODE|A|S|SUP|SUB|BR|IMG)$/;

/** Whether nothing follows the break in its block. */
function isLast(br: Node): boolean {
  for (let node = br; ; node = node.parentNode) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (!inlines.test(next.nodeName)) return true;
      if (/^(?:BR|IMG)$/.test(next.nodeName) || next.textContent?.trim()) return false;
    }
    if (!node.parentNode || !inlines.test(node.parentNode.nodeName)) return true;
  }
}
