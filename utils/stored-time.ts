// A time as it is stored.
import * as v from 'valibot';

/** Milliseconds on both sides of the epoch that a Date can hold; all else makes it throw when it is written out. */
const furthest = 8.64e15;

/** Milliseconds since the epoch. */
export const storedTime = v.pipe(v.number(), v.minValue(-furthest), v.maxValue(furthest));
