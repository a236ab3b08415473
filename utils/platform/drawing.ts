// How an address reaches the drawing script: a file that is injected takes no arguments, so it is laid down before, in the
// extension's own world, where the page sees nothing of it.

declare global {
  var clipdraftDrawing: string | undefined;
}

/** Runs in the page, by itself: nothing of this file is there. */
export function layDown(address: string): void {
  globalThis.clipdraftDrawing = address;
}

/** Once. */
export function takeDrawing(): string {
  const address = globalThis.clipdraftDrawing ?? '';
  globalThis.clipdraftDrawing = undefined;
  return address;
}
