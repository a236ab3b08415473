// What becomes of a picture that Medium's server cannot fetch and that could not be given to it as a file either.
export const pictureFallbacks = ['remote', 'leave-out'] as const;
/** remote: it keeps its address on the web, and Medium shows it or not; leave-out: its caption alone stays. */
export type PictureFallback = (typeof pictureFallbacks)[number];
