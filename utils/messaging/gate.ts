// Who may ask the background for something, and what: pages of this extension, nobody else, by the names of the protocol.
// Pure.

import * as v from 'valibot';
import { ownDetails } from '../failure';
import { fail, type Result } from '../result';
import { refusal } from './refusal';

/** The part of `runtime.MessageSender` that tells where a message came from. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
}

export interface OwnIdentity {
  id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
}

/**
 * True for the top frame of one of our own pages. The sender's id alone proves nothing: a content script in a
 * page whose renderer was taken over has it too.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/MessageSender
 */
export function isOwnPage(sender: Sender, own: OwnIdentity): boolean {
  return (
    sender.id === own.id &&
    sender.origin === own.origin &&
    (sender.url ?? '').startsWith(`${own.origin}/`) &&
    (sender.frameId ?? 0) === 0
  );
}

type Answers<N extends string> = Readonly<Record<N, (payload: never) => Promise<Result<unknown>>>>;

/**
 * The listener for every message. What bears no name of the protocol gets no answer: another listener may have one. Only
 * what we listed is a name, not what every object has besides, such as `constructor`.
 * @returns never rejects; undefined where the message is not for us
 */
export function createGate<N extends string>(
  answers: Answers<N>,
  payloads: Readonly<Record<N, v.GenericSchema>>,
  own: OwnIdentity,
): (message: unknown, sender: Sender) => Promise<Result<unknown>> | undefined {
  const request = v.object({
    type: v.picklist(Object.keys(answers) as N[]),
    data: v.optional(v.unknown()),
  });
  return (message, sender) => {
    const read = v.safeParse(request, message);
    return read.success ? reply(read.output.type, read.output.data, sender) : undefined;
  };

  async function reply(name: N, data: unknown, sender: Sender): Promise<Result<unknown>> {
    if (!isOwnPage(sender, own))
      return fail({ code: 'internal', detail: ownDetails.unknownSender });
    const payload = v.safeParse(payloads[name], data ?? undefined);
    if (!payload.success) return fail(refusal(name, payload.issues));
    try {
      return await answers[name](payload.output as never);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return fail({ code: 'internal', detail });
    }
  }
}
