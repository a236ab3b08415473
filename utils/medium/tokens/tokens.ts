// Medium's token endpoint: a code, or an old refresh token, for an access token.
// https://github.com/Medium/medium-api-docs#22-browser-based-authentication
import { fail, ok, type Result } from '../../result';
import { isSuccess } from '../answer';
import { type CallKind, failureOf } from '../failure';
import { readTimeout } from '../limits';
import { exchange } from '../transport';
import { parseTokenGrant, type TokenGrant } from './token-grant';

export type { TokenGrant };

export interface TokenClientOptions {
  fetch: typeof globalThis.fetch;
  /** Milliseconds since the epoch. */
  now: () => number;
}

export interface CodeExchange {
  /** From readRedirect; Medium takes it once. */
  code: string;
  clientId: string;
  clientSecret: string;
  /** The very one that the authorize page was opened with. */
  redirectUri: string;
}

export interface TokenRefresh {
  refreshToken: string;
  clientId: string;
  clientSecret: string;
}

export type TokenClient = ReturnType<typeof createTokenClient>;

/** Both calls are `POST /v1/tokens`, without a Bearer and with no field beyond the documented ones: Medium refuses those. */
export function createTokenClient({ fetch, now }: TokenClientOptions) {
  async function request(
    fields: Record<string, string>,
    kind: CallKind,
  ): Promise<Result<TokenGrant>> {
    const outcome = await exchange(fetch, {
      method: 'POST',
      path: '/v1/tokens',
      // Medium answers 'grant_type was invalid' to the same fields as JSON, as multipart or in the query.
      form: new URLSearchParams(fields),
      timeout: readTimeout,
    });
    if (isSuccess(outcome)) {
      const grant = parseTokenGrant(outcome.answer);
      if (grant !== null) return ok(grant);
    }
    return fail(failureOf(outcome, kind, now()));
  }

  return {
    /**
     * Turns the code of a sign-in into tokens.
     * @returns 'oauth-client-refused' when Medium refuses the client's id, secret or address, or the code
     * @see https://github.com/Medium/medium-api-docs#22-browser-based-authentication
     */
    getAccessToken(input: CodeExchange): Promise<Result<TokenGrant>> {
      const fields = {
        code: input.code,
        client_id: input.clientId,
        client_secret: input.clientSecret,
        grant_type: 'authorization_code',
        redirect_uri: input.redirectUri,
      };
      return request(fields, 'exchange');
    },

    /**
     * Turns a refresh token into a new access token. An answer without a refresh token leaves the old one in force.
     *
     * The overview's `revokeAccessToken(refreshToken, clientId, clientSecret)` is this call under a misleading name:
     * its parameters are exactly the fields of a refresh, and Medium documents no endpoint that revokes. A token is
     * revoked by its owner, in Medium's settings.
     * @returns 'oauth-ended' when Medium no longer takes the refresh token: the writer has to sign in again. After
     * any other failure the old refresh token is still to be kept
     * @see https://github.com/Medium/medium-api-docs#22-browser-based-authentication
     */
    refreshAccessToken(input: TokenRefresh): Promise<Result<TokenGrant>> {
      const fields = {
        refresh_token: input.refreshToken,
        client_id: input.clientId,
        client_secret: input.clientSecret,
        grant_type: 'refresh_token',
      };
      return request(fields, 'refresh');
    },
  };
}
