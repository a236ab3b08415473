// Reads an answer's body: the {data} envelope, the error list, and what proxies and edges send instead.
import * as v from 'valibot';
import type { Answer, Exchange } from './transport';

/** Medium puts this before JSON in some answers, so that a script tag cannot read them. */
const antiJsonPrefix = /^\]\)\}while\(1\);(?:<\/x>)?/;

const errorsSchema = v.object({
  errors: v.array(v.object({ message: v.string(), code: v.optional(v.number()) })),
});
const bareErrorSchema = v.object({ error: v.string() });

export interface MediumError {
  message: string;
  code: number | null;
}

/** Whether an answer came that says yes, whatever its body is worth. */
export function isSuccess(outcome: Exchange): outcome is { answer: Answer } {
  return 'answer' in outcome && outcome.answer.status >= 200 && outcome.answer.status < 300;
}

/** The body as JSON, or undefined when it is none. */
export function parseBody(answer: Answer): unknown {
  try {
    return JSON.parse(answer.body.replace(antiJsonPrefix, ''));
  } catch {
    // Not JSON: an edge's HTML page, a cut-off answer, a captive portal. The caller decides by status.
    return undefined;
  }
}

/** The first error of the answer, or null when it holds none in any known shape. */
export function parseError(answer: Answer): MediumError | null {
  const body = parseBody(answer);
  const listed = v.safeParse(errorsSchema, body);
  const first = listed.success ? listed.output.errors[0] : undefined;
  if (first) return { message: first.message, code: first.code ?? null };
  const bare = v.safeParse(bareErrorSchema, body);
  if (bare.success) return { message: bare.output.error, code: null };
  return null;
}

/** A page for people instead of an answer of the API, by its type or its beginning. */
export function isHtml(answer: Answer): boolean {
  return answer.contentType === 'text/html' || /^\s*<(?:!doctype|html)/i.test(answer.body);
}

/** The value inside the envelope when it has the expected shape, else null. */
export function parseData<Schema extends v.GenericSchema>(
  answer: Answer,
  schema: Schema,
): v.InferOutput<Schema> | null {
  const parsed = v.safeParse(v.object({ data: schema }), parseBody(answer));
  return parsed.success ? (parsed.output.data as v.InferOutput<Schema>) : null;
}
