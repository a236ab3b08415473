// Writes down every request to the API as it arrives, and how it ended.
import { createMiddleware } from 'hono/factory';
import type { SandboxState } from '../state.ts';
import type { JournalEntry } from '../types.ts';
import { isClosed, isTakenOver, wentOut } from '../wire.ts';
import type { ApiEnv } from './env.ts';

function redact(value: string): string {
  const scheme = value.startsWith('Bearer ') ? 'Bearer ' : '';
  // A short value would be mostly shown by its last four characters.
  return `${scheme}…${value.length > scheme.length + 8 ? value.slice(-4) : ''}`;
}

/** Cuts everything secret out of a text, whatever its form: JSON, form fields or a query. */
export function cutSecrets(text: string, state: SandboxState): string {
  const secrets = [...state.integration.keys(), ...state.oauth.secrets()];
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, redact(secret)), text);
}

function readHeaders(raw: NodeJS.Dict<string | string[]>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined || name.startsWith(':')) continue;
    const text = Array.isArray(value) ? value.join(', ') : value;
    headers[name] = name === 'authorization' ? redact(text) : text;
  }
  return headers;
}

/** Keeps the journal. Later parts add body, fault and post id to the entry. */
export function keepJournal(state: SandboxState) {
  return createMiddleware<ApiEnv>(async (c, next) => {
    const url = new URL(c.req.url);
    const entry: JournalEntry = {
      at: Date.now(),
      method: c.req.method,
      host: url.hostname,
      path: cutSecrets(url.pathname + url.search, state),
      httpVersion: c.env.incoming.httpVersion,
      headers: readHeaders(c.env.incoming.headers),
      body: '',
      status: null,
      outcome: 'dropped',
    };
    state.journal.push(entry);
    c.set('entry', entry);

    c.env.outgoing.once('close', () => {
      if (!wentOut(c.env)) entry.outcome = 'dropped';
    });
    await next();
    // Set before the bytes leave: a test that has its answer must find the entry complete.
    if (!isTakenOver(c.res)) {
      entry.status = c.res.status;
      entry.outcome = isClosed(c.env) ? 'dropped' : 'answered';
    }
  });
}
