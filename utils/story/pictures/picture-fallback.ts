// What becomes of a picture that Medium's server cannot fetch and that could not be uploaded as a file either.
export const pictureFallbacks = ['remote', 'leave-out'] as const;
/** remote: it keeps its address on the web, and Medium shows it if it can. leave-out: only its caption stays. */
export type PictureFallback = (typeof pictureFallbacks)[number];
