// Every way in which the local Medium can go wrong with a draft, honestly: whoever answers "no" has made nothing. A server
// that makes a draft and then denies it would beat any client.
import fc from 'fast-check';
import type { Fault } from '../sandbox/faults.ts';

type Target = { on: 'create' } | { on: 'images' };

/** A second is the least that a server may ask for, so that what waits is due soon. */
const soon = { 'retry-after': '1' };
const elsewhere = 'https://elsewhere.example/';

/** Answers that prove that nothing was made. */
function refusals(target: Target): fc.Arbitrary<Fault> {
  return fc.oneof(
    fc
      .constantFrom(400, 401, 403, 404, 413)
      .map((status): Fault => ({ ...target, kind: 'status', status })),
    fc
      .constantFrom(429, 503)
      .map((status): Fault => ({ ...target, kind: 'status', status, headers: soon })),
    fc.constant<Fault>({ ...target, kind: 'status', status: 429 }),
    fc.constant<Fault>({ ...target, kind: 'html', status: 403, challenge: true }),
    fc.constantFrom(403, 413).map((status): Fault => ({ ...target, kind: 'html', status })),
    fc.constant<Fault>({ ...target, kind: 'prefixed', status: 413, error: 'too large' }),
  );
}

/** Answers, and silences, that prove nothing. */
function riddles(target: Target): fc.Arbitrary<Fault> {
  const created = fc.boolean();
  return fc.oneof(
    fc
      .record({ created, status: fc.constantFrom(500, 502, 504) })
      .map((of): Fault => ({ ...target, kind: 'status', ...of })),
    // Where it made nothing it names a time, above: so the journal alone tells a refusal.
    fc.constant<Fault>({ ...target, kind: 'status', status: 503, created: true }),
    created.map((created): Fault => ({ ...target, kind: 'html', status: 200, created })),
    created.map(
      (created): Fault => ({ ...target, kind: 'prefixed', status: 500, error: 'sorry', created }),
    ),
    fc
      .record({ created, body: fc.constantFrom('{"data":{"title":"One"}}', '"no"', '{"data":') })
      .map((of): Fault => ({ ...target, kind: 'text', status: 201, ...of })),
    {
      // What a careless client would answer with a second request.
      weight: 4,
      arbitrary: fc
        .record({ created, when: fc.constantFrom('before-body' as const, 'after-body' as const) })
        .map((of): Fault => ({ ...target, kind: 'reset', ...of })),
    },
    created.map((created): Fault => ({ ...target, kind: 'stall', created })),
    created.map((created): Fault => ({ ...target, kind: 'truncate', created })),
    created.map((created): Fault => ({ ...target, kind: 'huge', bytes: 2_000_000, created })),
    fc
      .record({ created, status: fc.constantFrom(301, 302, 303, 307, 308) })
      .map((of): Fault => ({ ...target, kind: 'redirect', location: elsewhere, ...of })),
  );
}

function delays(target: Target): fc.Arbitrary<Fault> {
  return fc.integer({ min: 30, max: 500 }).map((ms): Fault => ({ ...target, kind: 'delay', ms }));
}

function of(target: Target): fc.Arbitrary<Fault> {
  return fc.oneof(
    { weight: 3, arbitrary: delays(target) },
    { weight: 2, arbitrary: refusals(target) },
    { weight: 3, arbitrary: riddles(target) },
  );
}

export const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: of({ on: 'create' }) },
  { weight: 1, arbitrary: of({ on: 'images' }) },
);
