// Every message, on one screen. All of them go from a page of ours to the background; none ever goes to a web page.
import type { Order } from '../delivery/order';
import type { Delivery } from '../delivery/state';
import type { User } from '../medium/types';
import type { Result } from '../result';
import type { Edits } from '../review/edits';

export interface Protocol {
  /** Checks a pasted token with Medium and keeps it. `keep` false: only until the browser is closed. */
  connect(request: { token: string; keep: boolean }): Result<User>;
  /** Forgets token and account. */
  disconnect(): Result<null>;
  /**
   * Keeps the writer's edits of a page; none forget them. The popup may die with the next click, and in Firefox its
   * own pending writes die with it, while a message that was sent arrives.
   */
  saveEdits(request: { key: string; edits: Edits }): Result<null>;
  /** Sends a draft; resolves when Medium has answered, or when it is clear that it will not. */
  deliver(order: Order): Result<Delivery>;
  /** How the delivery of a page stands; null when it was never sent. */
  delivery(key: string): Result<Delivery | null>;
  /** The writer found an unknown delivery among the drafts on Medium. */
  confirm(key: string): Result<Delivery | null>;
  /** The writer wants to send a page again. */
  forget(key: string): Result<null>;
}
