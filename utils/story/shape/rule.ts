// What a step towards the shape is.
import type { NoteSink } from '../types';

/** A step towards the shape. It changes the body in place, keeps every word and notes what a reader would miss. */
export type ShapeRule = (body: Element, note: NoteSink) => void;
