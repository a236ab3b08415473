// The type of one step towards Medium's shape.
import type { NoteSink } from '../types';

/** One step towards Medium's shape. It changes the body in place, keeps every word and notes what a reader would miss. */
export type ShapeRule = (body: Element, note: NoteSink) => void;
