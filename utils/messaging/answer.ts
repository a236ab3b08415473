// The background's end of the one gate: it answers what pages ask (see ask.ts), and checks every payload.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { checklistSchema, steps } from '../by-hand/checklist';
import { longestHistory } from '../delivery/history/history-file';
import { changesSchema } from '../draft/edits';
import { preferenceChangesSchema } from '../draft/preferences';
import { routes } from '../draft/route';
import { handedOverSchema, pictureSchema } from '../draft/send/order';
import { longestSettings } from '../draft/site/settings-file';
import { isSiteName, siteChangesSchema } from '../draft/site/site';
import { createGate } from './gate';
import type { Protocol } from './protocol';

const pasted = v.pipe(v.string(), v.maxLength(10_000));
const pageKey = v.pipe(v.string(), v.url());
const page = v.object({ key: pageKey, canonicalUrl: v.nullable(pasted) });
const site = v.pipe(v.string(), v.check(isSiteName));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const payloads = {
  connect: v.object({ token: pasted, keep: v.boolean() }),
  authorize: v.object({ clientId: pasted, clientSecret: pasted, keep: v.boolean() }),
  authorization: v.undefined(),
  removeAccount: id,
  renameAccount: v.object({ id, label: pasted }),
  switchAccount: id,
  diagnose: v.undefined(),
  publications: v.object({ accountId: id, anew: v.boolean() }),
  learnRoles: v.object({ accountId: id, ids: v.pipe(v.array(id), v.maxLength(50)) }),
  saveEdits: v.object({ key: pageKey, changes: changesSchema }),
  deliver: handedOverSchema,
  deliveryStatus: page,
  cancel: pageKey,
  confirm: pageKey,
  allowResend: page,
  retry: pageKey,
  sendWith: v.object({ key: pageKey, accountId: id }),
  wakeOutbox: v.undefined(),
  forget: pageKey,
  savePreferences: preferenceChangesSchema,
  importHistory: v.pipe(v.string(), v.maxLength(longestHistory)),
  saveRoute: v.picklist(routes),
  beginChecklist: v.object({
    checklist: checklistSchema,
    pictures: v.array(pictureSchema),
    story: v.string(),
  }),
  tick: v.object({ key: pageKey, step: v.picklist(steps), done: v.boolean() }),
  finish: v.object({ key: pageKey, address: pasted }),
  setAside: pageKey,
  saveSite: v.object({ site, changes: siteChangesSchema }),
  forgetSite: site,
  importSettings: v.pipe(v.string(), v.maxLength(longestSettings)),
  discardPutAside: v.array(v.string()),
} satisfies Record<keyof Protocol, v.GenericSchema>;

type Name = keyof Protocol;
type Payload<N extends Name> = Parameters<Protocol[N]>[0];
type Answer<N extends Name> = ReturnType<Protocol[N]>;

export type Answers = { [N in Name]: (payload: Payload<N>) => Promise<Answer<N>> };

/** Registers every answer at once, synchronously, as a woken worker must. */
export function answer(answers: Answers): void {
  const own = {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL('/popup.html')).origin,
  };
  browser.runtime.onMessage.addListener(createGate(answers, payloads, own));
}
