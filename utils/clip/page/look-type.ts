// What is asked of an element's style.
export interface Look {
  display: string;
  float: string;
  position: string;
  whiteSpace: string;
  isBold: boolean;
  isItalic: boolean;
  isStruck: boolean;
  /** Pixels between its words and what stands at its left and its right. */
  left: number;
  right: number;
  /** Laid over the page, and nothing to be seen of it yet. */
  isWaiting: boolean;
  /** "super" or "sub" where it is raised or lowered. */
  align: string;
}
