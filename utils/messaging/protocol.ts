// Every message, on one screen. All of them go from a page of ours to the background; none ever goes to a web page,
// and none brings a token back.
import type { Step } from '../by-hand/checklist';
import type { NewChecklist } from '../by-hand/checklists';
import type { KnownPublications } from '../connection/publications';
import type { Account, DoctorStep } from '../connection/types';
import type { Imported } from '../delivery/history/history-import';
import type { DeliveryStatus } from '../delivery/status';
import type { Changes } from '../draft/edits';
import type { Page } from '../draft/page-key';
import type { PreferenceChanges } from '../draft/preferences';
import type { Route } from '../draft/route';
import type { HandedOver } from '../draft/send/order';
import type { ImportedSettings } from '../draft/site/import-settings';
import type { SiteChanges } from '../draft/site/site';
import type { Failure } from '../failure';
import type { Result } from '../result';

export interface Protocol {
  // Connection. `keep` false: only until the browser is closed.

  /** Checks a pasted token with Medium and keeps it. */
  connect(request: { token: string; keep: boolean }): Result<Account>;
  /** Signs in with the writer's own Medium client; resolves when Medium's window is done. */
  authorize(request: { clientId: string; clientSecret: string; keep: boolean }): Result<Account>;
  /** Whether a sign-in is under way, and why the last one failed; telling it forgets it. */
  authorization(): Result<{ waiting: boolean; failure: Failure | null }>;
  /** Forgets an account and its token; what waits for it stays in the outbox. */
  removeAccount(id: string): Result<null>;
  renameAccount(request: { id: string; label: string }): Result<null>;
  /** Drafts go to this account from now on. */
  switchAccount(id: string): Result<null>;
  /** Walks the way to Medium step by step and says what it found. */
  diagnose(): Result<DoctorStep[]>;

  // Publications of an account.

  /** `anew`: asks Medium even when they are known. */
  publications(request: { accountId: string; anew: boolean }): Result<KnownPublications>;
  /** Learns the own role in these publications. */
  learnRoles(request: { accountId: string; ids: string[] }): Result<KnownPublications>;

  // The draft of a page, by its draftKey.

  /**
   * Keeps what the writer changed on a page, beside what another window may have changed; nothing changed forgets all
   * edits of the page. The popup may die with the next click, and in Firefox its own pending writes die with it, while
   * a message that was sent arrives.
   */
  saveEdits(request: { key: string; changes: Changes }): Result<null>;
  /** Takes a draft into the outbox; resolves once it is written down there. */
  deliver(order: HandedOver): Result<DeliveryStatus>;
  /** How the delivery of a page stands. */
  deliveryStatus(page: Page): Result<DeliveryStatus>;
  /** Takes a draft out of the outbox while that is safe. */
  cancel(key: string): Result<DeliveryStatus>;
  /** The writer found an unknown delivery among the drafts on Medium. */
  confirm(key: string): Result<DeliveryStatus>;
  /** The writer wants to send a page anew. */
  allowResend(page: Page): Result<DeliveryStatus>;
  /** Sends what lies in the outbox, as it is. */
  retry(key: string): Result<DeliveryStatus>;
  /** Sends with another account what its own cannot send. */
  sendWith(request: { key: string; accountId: string }): Result<DeliveryStatus>;
  /**
   * Somebody looks at the outbox: a background that has died comes up and goes on. Answers once what its earlier life was
   * sending is decided upon.
   */
  wakeOutbox(): Result<null>;
  /** Forgets what is known of a page's posts. */
  forget(key: string): Result<null>;
  /** Takes over a history that was saved as a file; pages that are known stay as they are. */
  importHistory(text: string): Result<Imported>;

  // What the writer does by hand.

  /** Those that are not named stay. */
  savePreferences(changes: PreferenceChanges): Result<null>;
  /** Which way to Medium comes first from now on. */
  saveRoute(route: Route): Result<null>;
  /** Keeps a checklist and opens Medium's page for it. */
  beginChecklist(request: NewChecklist): Result<null>;
  tick(request: { key: string; step: Step; done: boolean }): Result<null>;
  /** The draft is on Medium. `address`: where; empty when it is not at hand. */
  finish(request: { key: string; address: string }): Result<DeliveryStatus>;
  /** The writer gives a checklist up. */
  setAside(key: string): Result<null>;

  // Settings.

  /** Keeps what is to be remembered of a site, beside what another window may have changed. */
  saveSite(request: { site: string; changes: SiteChanges }): Result<null>;
  /** Forgets all of a site. */
  forgetSite(site: string): Result<null>;
  /** Takes over settings that were saved as a file; what the file does not name stays as it is. */
  importSettings(text: string): Result<ImportedSettings>;

  // What could not be read.

  /** Forgets for good what was put aside, by where it lies. */
  discardPutAside(ids: string[]): Result<null>;
}

/** How a page asks. Never rejects: a background that cannot answer is a failure like any other. */
export type Ask = <Name extends keyof Protocol>(
  name: Name,
  ...payload: Parameters<Protocol[Name]>
) => Promise<ReturnType<Protocol[Name]> | { ok: false; failure: Failure }>;
