// A part of a page that is loaded after the page itself: when it is first wanted, and never twice.

export interface LatePart<Part> {
  /** null until it is there. */
  part: () => Part | null;
  /** Its files are gone, since Clipdraft was updated meanwhile. */
  isLost: () => boolean;
  /** Begins to load it. */
  want: () => void;
}

/** @param onEnd called once, when it is there, or null: lost */
export function latePart<Part>(
  load: () => Promise<Part>,
  onEnd: (part: Part | null) => void,
): LatePart<Part> {
  let part: Part | null = null;
  let isLost = false;
  let isWanted = false;
  return {
    part: () => part,
    isLost: () => isLost,
    want() {
      if (isWanted) return;
      isWanted = true;
      void load()
        .then(
          (loaded) => {
            part = loaded;
          },
          () => {
            isLost = true;
          },
        )
        .then(() => onEnd(part));
    },
  };
}
