// Makes inline code one piece in each line. If two pieces were side by side, their backticks would be one longer fence. A line
// break inside a piece would be a visible backslash.

/** @param body changes in place */
export function joinCode(body: Element): void {
  // From the end to the start: so a piece that joins the one before it takes along what has joined it.
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
