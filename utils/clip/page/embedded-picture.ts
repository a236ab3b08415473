// A picture that stands in the page alone, so that nobody else can fetch it: its address leads into the page (data:,
// blob:), or the page draws it. Found while the page is copied; in the copy it stands as `<img data-picture="id">`.

interface Embedded {
  id: string;
  /** Pixels on the page. */
  shown: Size;
}

/** An <img> with a data: or blob: address. */
export interface AddressedPicture extends Embedded {
  address: string;
  /** Of the live page: only to be drawn from, which leaves it as it is. */
  live: HTMLImageElement;
  /** Whether the browser is done with it, well or not. */
  isComplete: boolean;
  /** Pixels of its own; zero when it is not loaded, broken, or a drawing without a size. */
  natural: Size;
}

/** What the page draws by itself: a chart, a diagram. */
export interface PaintedPicture extends Embedded {
  /** Of the live page, each over the one before; together they are what is seen. */
  layers: readonly (SVGSVGElement | HTMLCanvasElement)[];
  /** The CSS colour behind it. */
  background: string;
}

export type EmbeddedPicture = AddressedPicture | PaintedPicture;

export interface Size {
  width: number;
  height: number;
}
