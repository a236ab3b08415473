// A pasted integration token, as people paste them: with quotes, spaces, line breaks or the word Bearer.
import { fail, ok, type Result } from '../../result';

/**
 * Cleans a pasted token. Medium's tokens have been hex strings of 33 and of 65 characters; as Medium documents
 * no form, only what can never be one is refused here and `GET /v1/me` decides on the rest.
 */
export function normalizeToken(pasted: string): Result<string> {
  const token = pasted
    .replace(/["'`“”‘’«»]/gu, '')
    .replace(/^\s*(?:Authorization:\s*)?Bearer\s+/i, '')
    .replace(/\s/gu, '');
  return /^[\x21-\x7e]{16,512}$/.test(token) ? ok(token) : fail({ code: 'token-malformed' });
}
