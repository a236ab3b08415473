/** What a text is asked with. */
export interface Pattern {
  test(text: string): boolean;
}

/** A pattern that is put together when it is first asked; many pages never ask. */
export function lazily(make: () => RegExp): Pattern {
  let made: RegExp | null = null;
  return {
    test: (text) => {
      made ??= make();
      return made.test(text);
    },
  };
}
