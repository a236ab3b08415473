// Two pieces of inline code side by side become one: between them the backticks of both would be one longer fence.
export function joinCode(body: Element): void {
  // From the end on: a piece that has joined the one before it takes with it what had joined it.
  for (const code of [...body.querySelectorAll('code')].reverse()) {
    const before = code.previousSibling;
    if (before?.nodeName !== 'CODE') continue;
    (before as Element).append(...code.childNodes);
    code.remove();
  }
}
