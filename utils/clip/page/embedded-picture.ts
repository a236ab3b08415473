// A picture whose address leads into the page itself (data:, blob:), so that nobody else can fetch it.

/** One such picture, found while the page was copied. In the copy it stands as `<img data-picture="id">`. */
export interface EmbeddedPicture {
  id: string;
  /** data: or blob: */
  address: string;
  /** Of the live page: only to be drawn from, which leaves it as it is. */
  live: HTMLImageElement;
  /** Whether the browser is done with it, well or not. */
  isComplete: boolean;
  /** Pixels of its own; zero when it is not loaded, broken, or a drawing without a size. */
  natural: Size;
  /** Pixels on the page. */
  shown: Size;
}

export interface Size {
  width: number;
  height: number;
}
