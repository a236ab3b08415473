// What the pages of medium.com may do: show text and pictures. No scripts, no forms, no frames: what a draft brings
// along stays what it is.

const closed: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': 'https: http:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** The policy with what one page needs beyond that. */
export function policyWith(more: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...closed, ...more })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
