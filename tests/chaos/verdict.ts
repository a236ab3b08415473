// What is due at the end of a run, for each draft, from what the local Medium saw and what the writer was told. Pure.
import type { Delivery } from '@/utils/delivery/record';

/** One create call at the local Medium. */
export interface Call {
  /** Arrival, in milliseconds since the epoch. */
  at: number;
  /** The post that it made. */
  made: string | null;
  /** Answered in a way that proves that nothing was made. */
  isRefused: boolean;
  /** Its connection broke before the answer was through. */
  isBroken: boolean;
  /** On a connection that had carried a request before: a browser may send it again by itself. */
  isReused: boolean;
}

/** Something that the writer asked for; from and to: when it took effect, at the earliest and at the latest. */
export interface Wish {
  kind: 'send' | 'take-back' | 'confirm';
  from: number;
  to: number;
  /** false: nobody knows whether it was heard. */
  isHeard: boolean;
}

export interface History {
  title: string;
  /** In the order of arrival. */
  calls: Call[];
  wishes: Wish[];
  /** When our code wrote down that it begins to send, or may live again after an end: no call after it is the browser's own. */
  turns: number[];
  record: Delivery | null;
  hasText: boolean;
  /** Its record was overwritten with junk: what it said is not known any more. */
  isSpoilt: boolean;
}

export interface Verdict {
  /** none: taken back, or never taken in. */
  end: Delivery['state'] | 'none';
  /** Calls that the browser sent again by itself. */
  resent: number;
  /** Posts that such a call made although the one before had made one. */
  doubled: number;
  violations: string[];
}

/** Milliseconds after which a second request is no longer taken for the browser's own. */
const resendsWithin = 2_000;

export function judge(history: History): Verdict {
  const { resent, doubled, violations } = judgeCalls(history);
  return {
    end: history.record?.state ?? 'none',
    resent,
    doubled,
    violations: [...violations, ...judgeEnd(history)].map(
      (sentence) => `${history.title}: ${sentence}`,
    ),
  };
}

/** Each call needs a wish of its own before it, or a refusal of the call before. */
function judgeCalls({ calls, wishes, turns }: History) {
  const free = wishes.filter(({ kind }) => kind === 'send');
  const violations: string[] = [];
  let resent = 0;
  let doubled = 0;
  let before: Call | null = null;
  for (const call of calls) {
    const since: number = before?.at ?? 0;
    const wish = free.findIndex(({ from, to }) => from <= call.at && to >= since);
    if (before && isResent(before, call, turns)) {
      resent += 1;
      if (before.made !== null && call.made !== null) doubled += 1;
    } else if (wish >= 0) free.splice(wish, 1);
    else if (!before?.isRefused)
      violations.push(before ? 'sent twice without a word' : 'sent without a word');
    before = call;
  }
  return { resent, doubled, violations };
}

function isResent(before: Call, call: Call, turns: number[]): boolean {
  return (
    before.isBroken &&
    before.isReused &&
    call.at - before.at <= resendsWithin &&
    !turns.some((at) => at > before.at && at <= call.at)
  );
}

function judgeEnd({ record, calls, wishes, hasText, isSpoilt }: History): string[] {
  const last = calls.at(-1);
  const mayBeThere = last !== undefined && !last.isRefused;
  const isWishedAnew = wishes.some(({ kind, to }) => kind === 'send' && to >= (last?.at ?? 0));
  switch (record?.state) {
    case undefined:
    case 'draft':
      return isLost(wishes) ? ['was taken in and is lost'] : [];
    case 'posted': {
      const { postId } = record;
      if (postId !== null)
        return calls.some(({ made }) => made === postId)
          ? []
          : ['says posted, and nothing is there'];
      return wishes.some(({ kind }) => kind === 'confirm') ? [] : ['says posted, by nobody'];
    }
    case 'unknown':
      // A draft that was posted needs no text; its record said so before.
      return hasText || isSpoilt ? [] : ['is unknown, and its text is gone'];
    case 'rejected':
      return last?.isRefused ? [] : [`says rejected (${record.failure.code}) without a refusal`];
    case 'queued':
    case 'waiting':
      return [
        'did not go out in a calm world',
        ...(hasText ? [] : ['is to be sent, and its text is gone']),
        ...(mayBeThere && !isWishedAnew ? ['would be sent twice without a word'] : []),
      ];
    case 'sending':
      return ['is still being sent'];
  }
}

/** Taken in for certain, and not taken back since. */
function isLost(wishes: Wish[]): boolean {
  return wishes.some(
    ({ kind, isHeard, from }) =>
      kind === 'send' &&
      isHeard &&
      !wishes.some((other) => other.kind === 'take-back' && other.to >= from),
  );
}
