// Spoils the request that a waiting fault matches: the only place where faults act.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Connections } from '../connections.ts';
import { type Fault, type FaultTarget, takeFault } from '../faults.ts';
import type { SandboxState } from '../state.ts';
import { goAway, resetStream, sendCutShort, takenOver, whenClosed } from '../wire.ts';
import { dribble } from './dribble.ts';
import type { ApiEnv } from './env.ts';
import { errorCode, prefixed } from './errors.ts';
import { challengePage, portalPage } from './fault-pages.ts';
import { hugeJson } from './huge-json.ts';
import { cutSecrets } from './journal.ts';

const calls: readonly [FaultTarget, RegExp][] = [
  ['me', /^GET \/v1\/me$/],
  ['publications', /^GET \/v1\/users\/[^/]+\/publications$/],
  ['contributors', /^GET \/v1\/publications\/[^/]+\/contributors$/],
  ['create', /^POST \/v1\/(?:users|publications)\/[^/]+\/posts$/],
  ['images', /^POST \/v1\/images$/],
  ['tokens', /^POST \/v1\/tokens$/],
];

function callOf(c: Context<ApiEnv>): FaultTarget | null {
  const line = `${c.req.method} ${c.req.path}`;
  return calls.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** Whether the request is carried out before the answer is spoilt. */
function isCarriedOut(fault: Fault): boolean {
  switch (fault.kind) {
    case 'delay':
    case 'hold':
      return true;
    case 'truncate':
    case 'reset':
    case 'goaway':
      return fault.created ?? true;
    case 'reset-stream':
      return fault.created ?? fault.code === 'INTERNAL_ERROR';
    default:
      return fault.created ?? false;
  }
}

const json = { 'content-type': 'application/json; charset=utf-8' };
const html = { 'content-type': 'text/html; charset=utf-8' };

/** Hono's own types allow no body for some statuses; a broken server knows no such care. */
function answer(status: number, body: string | null, headers: Record<string, string>): Response {
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  return new Response(hasBody ? body : null, { status, headers });
}

async function spoil(
  c: Context<ApiEnv>,
  fault: Fault,
  usual: Response | null,
  connections: Connections,
): Promise<Response> {
  switch (fault.kind) {
    case 'status': {
      const errors = [{ message: `Scripted ${fault.status}.`, code: errorCode.other }];
      const body = fault.body ?? JSON.stringify({ errors });
      return answer(fault.status, body, { ...json, ...fault.headers });
    }
    case 'html':
      return fault.challenge
        ? answer(fault.status, challengePage, { ...html, 'cf-mitigated': 'challenge' })
        : answer(fault.status, portalPage, html);
    case 'prefixed':
      return answer(fault.status, prefixed(fault.error), json);
    case 'text':
      return answer(fault.status, fault.body, json);
    case 'delay': {
      const over = new AbortController();
      const wait = sleep(fault.ms, undefined, { signal: over.signal }).catch((error: unknown) => {
        if (!over.signal.aborted) throw error;
      });
      await Promise.race([wait, whenClosed(c.env)]);
      over.abort();
      return usual ?? takenOver;
    }
    case 'hold':
      await Promise.race([fault.until, whenClosed(c.env)]);
      return usual ?? takenOver;
    case 'reset':
      connections.reset(c.env);
      return takenOver;
    case 'goaway':
      if (!goAway(c.env)) connections.reset(c.env);
      return takenOver;
    case 'reset-stream':
      if (!resetStream(c.env, fault.code)) connections.reset(c.env);
      return takenOver;
    case 'stall':
      return takenOver;
    case 'truncate': {
      const body = usual === null ? '{"data":{}}' : await usual.text();
      const status = usual?.status ?? 200;
      c.get('entry').status = status;
      await sendCutShort(c.env, status, json['content-type'], body);
      return takenOver;
    }
    case 'huge':
      return new Response(hugeJson(fault.bytes), { headers: json });
    case 'dribble':
      return new Response(dribble(), { headers: json });
    case 'redirect':
      return answer(fault.status, null, { location: fault.location });
  }
}

function readBody(bytes: ArrayBuffer, type: string, state: SandboxState): string {
  if (/^multipart\//i.test(type)) return `(multipart, ${bytes.byteLength} bytes)`;
  return cutSecrets(Buffer.from(bytes).toString(), state);
}

/** Applies the first waiting fault that matches, then hands the others on untouched. */
export function faultLayer(state: SandboxState, connections: Connections) {
  return createMiddleware<ApiEnv>(async (c, next) => {
    const entry = c.get('entry');
    const fault = takeFault(state.faults, callOf(c));
    if (fault) entry.fault = fault.kind;
    if (fault?.kind === 'reset' && fault.when === 'before-body') {
      return spoil(c, fault, null, connections);
    }
    try {
      const bytes = await c.req.arrayBuffer();
      c.set('bytes', bytes);
      entry.body = readBody(bytes, c.req.header('content-type') ?? '', state);
    } catch (error) {
      // The client left before its body was through: the entry stays as dropped.
      if (c.env.incoming.destroyed) return takenOver;
      throw error;
    }
    if (!fault) return next();
    if (!isCarriedOut(fault)) return spoil(c, fault, null, connections);
    await next();
    const usual = c.res;
    if (!usual.ok) return;
    const spoilt = await spoil(c, fault, usual, connections);
    // Emptied first: Hono would otherwise copy the usual headers into the spoilt answer.
    c.res = undefined;
    c.res = spoilt;
  });
}
