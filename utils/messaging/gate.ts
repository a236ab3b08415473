// Who may ask the background for something: pages of this extension, nobody else. Pure.

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
