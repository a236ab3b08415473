// A rest between two looks at something that changes by itself.

/** Resolves after that time; never rejects. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
