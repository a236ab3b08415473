// The ways in which the next API request can go wrong. One fault spoils one request.
import * as v from 'valibot';

const common = {
  /** Which call to wait for; 'create' is a post of either kind. Default: any request to the API. */
  on: v.optional(v.picklist(['me', 'publications', 'contributors', 'create', 'images', 'tokens'])),
  /**
   * Whether the request is carried out before its answer is spoilt. A request that would have been
   * refused gets that refusal instead: a fault must never hide a broken promise.
   */
  created: v.optional(v.boolean()),
};

const status = v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const faultSchema = v.variant('kind', [
  /** Answers with this status; the body is a JSON list of errors unless given. */
  v.strictObject({
    ...common,
    kind: v.literal('status'),
    status,
    body: v.optional(v.string()),
    headers: v.optional(v.record(v.string(), v.string())),
  }),
  /** An HTML page: Cloudflare's challenge, or else the login page of a captive portal. */
  v.strictObject({
    ...common,
    kind: v.literal('html'),
    status,
    challenge: v.optional(v.boolean()),
  }),
  /** Medium's other error form: a prefix that breaks JSON.parse, then {"success":false,…}. */
  v.strictObject({ ...common, kind: v.literal('prefixed'), status, error: v.string() }),
  /** This very body, under a JSON content type: odd shapes, bare strings, broken JSON. */
  v.strictObject({ ...common, kind: v.literal('text'), status, body: v.string() }),
  /** Carries the request out at once, and answers as usual after so many milliseconds. */
  v.strictObject({ ...common, kind: v.literal('delay'), ms: count }),
  /** Carries the request out at once, and answers as usual after that; see Sandbox.hold. */
  v.strictObject({ ...common, kind: v.literal('hold'), until: v.promise() }),
  /** TCP RST. After the body the request is carried out, unless `created` is false. */
  v.strictObject({
    ...common,
    kind: v.literal('reset'),
    when: v.picklist(['before-body', 'after-body']),
  }),
  /**
   * HTTP/2: ends the whole connection by a GOAWAY once the request was read and, unless `created` is false, carried out.
   * On HTTP/1.1, which has no such frame, a reset.
   */
  v.strictObject({ ...common, kind: v.literal('goaway') }),
  /**
   * HTTP/2: reads the request and ends its stream with this code; other requests go on. On HTTP/1.1 a reset. With an
   * internal error the request is carried out, unless `created` is false.
   */
  v.strictObject({
    ...common,
    kind: v.literal('reset-stream'),
    code: v.picklist(['INTERNAL_ERROR', 'REFUSED_STREAM']),
  }),
  /** Reads the request and never answers. */
  v.strictObject({ ...common, kind: v.literal('stall') }),
  /** Half of the usual answer under a greater Content-Length, then the end of the connection. */
  v.strictObject({ ...common, kind: v.literal('truncate') }),
  /** 200, and then a space every 50 ms, without end. */
  v.strictObject({ ...common, kind: v.literal('dribble') }),
  /** 200 with JSON of so many bytes (default 50 MB), sent as a stream. */
  v.strictObject({ ...common, kind: v.literal('huge'), bytes: v.optional(count) }),
  /** Sends the client elsewhere. */
  v.strictObject({
    ...common,
    kind: v.literal('redirect'),
    status: v.picklist([301, 302, 303, 307, 308]),
    location: v.string(),
  }),
]);

/** One scripted failure. */
export type Fault = v.InferOutput<typeof faultSchema>;

/** The calls that a fault can wait for. */
export type FaultTarget = NonNullable<Fault['on']>;

/** Reads a fault that came as JSON; throws with the reason when it is none. */
export function parseFault(value: unknown): Fault {
  return v.parse(faultSchema, value);
}

/** Takes the first waiting fault that fits this call out of the list. */
export function takeFault(waiting: Fault[], call: FaultTarget | null): Fault | undefined {
  const index = waiting.findIndex((fault) => fault.on === undefined || fault.on === call);
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}
