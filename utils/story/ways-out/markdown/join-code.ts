// Inline code in one piece a line: between two pieces side by side the backticks of both would be one longer fence, and a
// break inside of one would be a backslash that is seen.
export function joinCode(body: Element): void {
  // From the end on: a piece that has joined the one before it takes with it what had joined it.
  for (const code of [...body.querySelectorAll('code')].reverse()) {
    const before = code.previousSibling;
    if (before?.nodeName !== 'CODE') continue;
    (before as Element).append(...code.childNodes);
    code.remove();
  }
  for (const code of body.querySelectorAll('code')) code.replaceWith(...linesOf(code));
}

function linesOf(code: Element): Element[] {
  const lines: Element[] = [];
  const line = () => {
    const next = code.ownerDocument.createElement('code');
    lines.push(next);
    return next;
  };
  let into = line();
  for (const node of [...code.childNodes])
    if (node.nodeName === 'BR') {
      lines.push(node as Element);
      into = line();
    } else into.append(node.textContent ?? '');
  return lines;
}
