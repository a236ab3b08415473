// The history as a file, for another browser: out without accounts and texts, in with nothing believed. Pure.

import * as v from 'valibot';
import { type Failure, ownDetails } from '../../failure';
import { isWebPage } from '../../medium/addresses';
import { fail, ok, type Result } from '../../result';
import { storedTime } from '../../stored-time';
import { t } from '../../words/words';
import type { Deliveries } from '../queue';
import { type Delivery, type DeliveryIn, readRecord } from '../record';
import type { HistoryEntry } from './history';

const format = 'clipdraft-history';
const version = 1;

/** Characters of a file that is read; a thousand pages take half of one million. */
export const longestHistory = 5_000_000;

/** @param exportedAt milliseconds since the epoch */
export function historyFile(
  deliveries: Deliveries,
  exportedAt: number,
): { name: string; type: string; content: string } {
  const day = new Date(exportedAt).toISOString();
  const file = {
    format,
    version,
    exportedAt: day,
    deliveries: [...deliveries].map(([key, delivery]) => ({
      key,
      delivery: ofNoAccount(delivery),
    })),
  };
  return {
    name: `${t('outbox.file.history', { day: day.slice(0, 10) })}.json`,
    type: 'application/json',
    content: `${JSON.stringify(file, null, 2)}\n`,
  };
}

const headSchema = v.object({ format: v.literal(format), version: v.number() });
const fileSchema = v.object({
  deliveries: v.array(
    v.object({
      key: v.pipe(v.string(), v.check(isWebPage)),
      delivery: v.unknown(),
    }),
  ),
});

/**
 * Reads a file that was saved here or in another browser.
 * @returns what can be taken over, all of it at rest; a failure when anything in the file is not what it should be
 */
export function readHistory(text: string): Result<HistoryEntry[]> {
  if (text.length > longestHistory) return fail({ code: 'history-file-too-large' });
  const json = parsed(text);
  const head = v.safeParse(headSchema, json);
  if (!head.success) return fail({ code: 'not-a-history-file' });
  if (head.output.version !== version) return fail({ code: 'history-file-newer' });
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return fail({ code: 'not-a-history-file' });
  const entries: HistoryEntry[] = [];
  for (const { key, delivery: stored } of file.output.deliveries) {
    const record = readRecord(stored);
    if (record === 'newer') return fail({ code: 'history-file-newer' });
    if (record === 'damaged' || !isPlausible(record.delivery))
      return fail({ code: 'not-a-history-file' });
    entries.push({ key, delivery: atRest(record.delivery) });
  }
  return ok(entries);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON is no history either.
    return null;
  }
}

/** The same shape that `postSchema` holds Medium's answers to: addresses are made of it. */
const postId = v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/)));
const time = v.pipe(storedTime, v.minValue(0));
/** Stricter than `readRecord`, which reads what we wrote ourselves. */
const plausible = v.looseObject({
  at: time,
  queuedAt: time,
  postId: v.optional(postId),
  earlier: v.array(v.looseObject({ at: time, postId })),
});

function isPlausible(delivery: Delivery): boolean {
  return v.is(plausible, delivery);
}

/** What was on its way may have been sent by the browser that it comes from, and its text is not here. */
function atRest(
  delivery: Delivery,
): DeliveryIn<'posted'> | DeliveryIn<'draft'> | DeliveryIn<'unknown'> | DeliveryIn<'rejected'> {
  const own = ofNoAccount(delivery);
  switch (own.state) {
    case 'draft':
    case 'posted':
    case 'rejected':
    case 'unknown':
      return own;
    default:
      return unknownElsewhere(own);
  }
}

function ofNoAccount(delivery: Delivery): Delivery {
  const own = { ...delivery, accountId: null };
  delete own.username;
  return own;
}

function unknownElsewhere(delivery: Delivery): DeliveryIn<'unknown'> {
  const { version, title, publishStatus, accountId, canonicalUrl, contentHash } = delivery;
  const { queuedAt, earlier, at } = delivery;
  const subject = { version, title, publishStatus, accountId, canonicalUrl, contentHash };
  const failure: Failure = { code: 'outcome-unknown', detail: ownDetails.underWayElsewhere };
  return { ...subject, queuedAt, earlier, at, state: 'unknown', failure, lost: [] };
}
