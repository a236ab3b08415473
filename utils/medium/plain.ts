// A server's words, made fit to be shown.

/** One short line of text, at most 300 characters; nothing in it may pass for ours. */
export function plain(message: string): string {
  return message
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
}
