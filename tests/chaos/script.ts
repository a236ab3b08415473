// What happens in one run, drawn from its seed. The same seed gives the same events; only their timing differs.
import fc from 'fast-check';
import type { Fault } from '../sandbox/faults.ts';
import { anyFault } from './faults.ts';

export type Word = 'retry' | 'allowResend' | 'confirm' | 'cancel';

/** `create`, `images`: as such a request arrives, or after 400 ms without one. */
export type Moment = 'now' | 'create' | 'images';

export type ChaosEvent =
  | { do: 'fault'; fault: Fault }
  | { do: 'deliver'; draft: number }
  | { do: 'word'; word: Word; draft: number }
  /** Ends the background, as the browser may at any time. */
  | { do: 'kill-background'; at: Moment; lag: number }
  /** SIGKILL for the whole browser, and a new one with its profile. */
  | { do: 'kill-browser'; at: Moment; lag: number }
  | { do: 'quit-browser'; at: Moment; lag: number }
  | { do: 'offline'; at: Moment; lag: number }
  | { do: 'online' }
  | { do: 'pass'; ms: number }
  | { do: 'remove-account' }
  /** The same user, with the same token. keep false: for this session only. */
  | { do: 'connect'; keep: boolean }
  /** Forgets what a browser that ends forgets. */
  | { do: 'end-session' }
  /** Sets the background's clock off, until it ends. */
  | { do: 'move-clock'; days: number }
  /** Writes what no version of ours has written. draft: the one whose record it is; else it is of no draft of the run. */
  | { do: 'junk'; place: JunkPlace; junk: unknown; draft: number };

/** What is overwritten, or stands beside what is healthy. */
export const junkPlaces = [
  'record',
  'record-of-nobody',
  'order-of-nobody',
  'accounts',
  'one-account',
  'active-account',
  'preferences',
  'checklists',
  'secret',
] as const;
export type JunkPlace = (typeof junkPlaces)[number];

export interface Script {
  seed: number;
  /**
   * fresh: the server ends a connection after a create call, so that the next one, if no uploads come before it, is no
   * browser's to repeat by itself. kept: as usual.
   */
  connections: 'fresh' | 'kept';
  /** Pictures of each draft. */
  drafts: number[];
  events: ChaosEvent[];
  /** How a request that is never answered is ended, when the run is over. */
  ending: 'cut' | 'kill';
}

const moment = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Moment>('now') },
  { weight: 4, arbitrary: fc.constant<Moment>('create') },
  { weight: 1, arbitrary: fc.constant<Moment>('images') },
);
const lag = fc.oneof(fc.constant(0), fc.nat(60));
const draft = fc.nat(4);
const word = fc.constantFrom<Word>('retry', 'retry', 'allowResend', 'confirm', 'cancel');

function happening<Name extends 'kill-background' | 'kill-browser' | 'quit-browser' | 'offline'>(
  name: Name,
) {
  return fc.record({ do: fc.constant(name), at: moment, lag });
}

/** A file that was cut off is read as text; everything else can be anything. */
const junk: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  1e300,
  '',
  '{"kind":"integration-token","tok',
  [],
  [null],
  {},
  { version: 2, state: 'posted', at: 'yesterday' },
  { version: 2, state: 'queued', at: 1e300 },
  { constructor: 1, id: 7, label: null },
);

/** What happens to accounts, clock and storage, in between. */
const upsets = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ do: 'remove-account' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('connect' as const), keep: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'end-session' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('move-clock' as const),
      days: fc.constantFrom(400, -400, 0.5, -0.5, 0),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('junk' as const),
      place: fc.constantFrom(...junkPlaces),
      junk,
      draft,
    }),
  },
);

/** Few runs start the browser anew: it costs seconds. */
function eventsOf(restarts: boolean): fc.Arbitrary<ChaosEvent> {
  const usual = [
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('fault' as const), fault: anyFault }),
    },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('deliver' as const), draft }) },
    { weight: 3, arbitrary: happening('kill-background') },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('word' as const), word, draft }) },
    { weight: 1, arbitrary: happening('offline') },
    { weight: 1, arbitrary: fc.constant({ do: 'online' as const }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.nat(150) }) },
    { weight: 3, arbitrary: upsets },
  ];
  const rare = [
    { weight: 1, arbitrary: happening('kill-browser') },
    { weight: 1, arbitrary: happening('quit-browser') },
  ];
  return fc.oneof(...usual, ...(restarts ? rare : []));
}

const script = fc.integer({ min: 1, max: 20 }).chain((lot) =>
  fc.record({
    connections: fc.constantFrom<Script['connections']>('fresh', 'fresh', 'fresh', 'kept'),
    drafts: fc.array(fc.constantFrom(0, 0, 1, 3), { minLength: 2, maxLength: 5, size: 'max' }),
    faults: fc.array(anyFault, { maxLength: 3, size: 'max' }),
    events: fc.array(eventsOf(lot === 1), { minLength: 6, maxLength: 16, size: 'max' }),
    ending: fc.constantFrom<Script['ending']>('cut', 'kill'),
  }),
);

/** @returns always the same for the same seed */
export function scriptOf(seed: number): Script {
  const [drawn] = fc.sample(script, { seed, numRuns: 1 });
  if (!drawn) throw new Error('fast-check drew nothing.');
  const { faults, events, ...rest } = drawn;
  const { drafts } = rest;
  return {
    ...rest,
    seed,
    events: [
      ...faults.map((fault): ChaosEvent => ({ do: 'fault', fault })),
      // Something must lie in the outbox for the rest to matter.
      { do: 'deliver', draft: 0 },
      ...events.map((event) =>
        'draft' in event ? { ...event, draft: event.draft % drafts.length } : event,
      ),
      // Nobody sends with an account that is gone.
      ...(events.some((event) => event.do === 'remove-account' || event.do === 'end-session')
        ? [{ do: 'connect' as const, keep: true }]
        : []),
      ...drafts.map((_, index): ChaosEvent => ({ do: 'deliver', draft: index })),
    ],
  };
}
