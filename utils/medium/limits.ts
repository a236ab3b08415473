// Medium's limits and our own time limits, each in one place.
// Documented: https://github.com/Medium/medium-api-docs#33-posts

/** Characters; Medium ignores a longer title and makes one up from the content. */
export const maxTitleLength = 100;
/** The API uses the first three tags only. */
export const maxTags = 3;
/** Characters; Medium ignores a longer tag. */
export const maxTagLength = 25;

/** Milliseconds for a call that only reads. */
export const readTimeout = 10_000;
/** Milliseconds for the create call: Medium may fetch every picture before it answers. */
export const createTimeout = 60_000;
/** Bytes; Medium's answers are a few hundred. More is not Medium. */
export const maxAnswerBytes = 1_000_000;

/** Seconds. What a server may ask us to wait, and what we assume when it does not say. */
export const retryAfterRange = { min: 1, max: 86_400, assumed: 3_600 } as const;
