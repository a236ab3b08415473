// Medium's limits and our own time limits, each in one place.
// Documented: https://github.com/Medium/medium-api-docs#33-posts

/** Characters; Medium ignores a longer title and makes one up from the content. */
export const maxTitleLength = 100;
/** The API uses the first three tags only. */
export const maxApiTags = 3;
/** Medium's editor takes five. */
export const maxTags = 5;
/** Characters; what Medium's editor takes. The API documents no limit. */
export const maxSubtitleLength = 140;
/** Characters; Medium ignores a longer tag. */
export const maxTagLength = 25;

/** Media types; Medium refuses WebP, AVIF and SVG. https://github.com/Medium/medium-api-docs#34-images */
export const imageTypes = ['image/jpeg', 'image/png', 'image/gif', 'image/tiff'] as const;

/** Pictures that are uploaded for one draft: each is a call, and Medium counts them too. The others keep their address. */
export const maxUploads = 50;

/** Milliseconds for a call that only reads, or that asks for a token. */
export const readTimeout = 10_000;
/** Milliseconds for the create call: Medium may fetch every picture before it answers. */
export const createTimeout = 60_000;
/** Milliseconds to upload one picture. */
export const imageTimeout = 25_000;
/** Milliseconds for a person to sign in on Medium's page. A wrong callback address never comes back. */
export const signInTimeout = 300_000;
/** Bytes; Medium's answers are a few hundred, a list of 200 publications some 100,000. More is not Medium. */
export const maxAnswerBytes = 1_000_000;

/** Seconds. What a server may ask us to wait, and what we assume when it does not say. */
export const retryAfterRange = { min: 1, max: 86_400, assumed: 3_600 } as const;

/** What Medium's staff named in 2018; no number is documented. */
export const postsADay = 10;
