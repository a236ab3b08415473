// Every message, on one screen. All of them go from a page of ours to the background; none ever goes to a web page.
import type { Order } from '../delivery/order';
import type { Delivery } from '../delivery/state';
import type { User } from '../medium/types';
import type { Result } from '../result';

export interface Protocol {
  /** Checks a pasted token with Medium and keeps it. `keep` false: only until the browser is closed. */
  connect(request: { token: string; keep: boolean }): Result<User>;
  /** Forgets token and account. */
  disconnect(): Result<null>;
  /** Sends a draft; resolves when Medium has answered, or when it is clear that it will not. */
  deliver(order: Order): Result<Delivery>;
  /** How the delivery of a page stands; null when it was never sent. */
  delivery(key: string): Result<Delivery | null>;
  /** The writer found an unknown delivery among the drafts on Medium. */
  confirm(key: string): Result<Delivery | null>;
  /** The writer wants to send a page again. */
  forget(key: string): Result<null>;
}
