// What counts as a word. Shared by the scores and by what runs in the page, so that both count alike.

/** Words in lower case, without marks. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

/** All runs of `size` words; a text that is shorter is one run. */
export function runs(words: readonly string[], size: number): string[] {
  if (words.length === 0) return [];
  if (words.length <= size) return [words.join(' ')];
  return Array.from({ length: words.length - size + 1 }, (_, start) =>
    words.slice(start, start + size).join(' '),
  );
}
