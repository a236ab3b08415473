// One run: drafts go into the outbox of a real browser while everything goes wrong, then the world is calm, and each
// draft is judged.
import { setTimeout as delay } from 'node:timers/promises';
import type { Delivery } from '@/utils/delivery/record';
import type { JournalEntry, SandboxPost } from '../sandbox/index.ts';
import { orderOf, wishOf } from './drafts.ts';
import { accountOf, callsOf, type Told } from './evidence.ts';
import type { Kill, Lives } from './lives.ts';
import type { ChaosEvent, Moment, Script } from './script.ts';
import { type History, judge, type Verdict, type Wish } from './verdict.ts';
import type { Reply } from './writer.ts';

export interface Outcome {
  script: Script;
  verdicts: Verdict[];
  calls: number;
  posts: number;
  words: number;
  kills: Kill[];
  /** What happened, for who has to find out. */
  journal: string[];
  seconds: number;
}

/**
 * Milliseconds. A browser that lost its worker within an upload may keep the next one back until we give it up, after
 * 25 seconds each.
 */
const calmWithin = 150_000;
/**
 * Milliseconds. No background that was ended is up again and has sent something in less: the first record of a new life
 * came after 28 ms at the earliest, in some hundred runs.
 */
const wakesAfter = 20;
/** What is due within this time is waited for, the rest gets the writer's word. */
const worthWaiting = 2_000;

/** Milliseconds; nobody may ask us to wait longer. */
const day = 24 * 60 * 60_000;

const ended: readonly (string | undefined)[] = ['posted', 'unknown', 'rejected', 'draft'];

class Run {
  readonly #lives: Lives;
  readonly #script: Script;
  readonly #titles: string[];
  readonly #pending = new Set<Promise<void>>();
  readonly #wishes = new Map<string, Wish[]>();
  readonly #told: Told[] = [];
  /** Of the local Medium, before it forgot its faults. */
  readonly #entries: JournalEntry[] = [];
  readonly #posts: SandboxPost[] = [];
  #isStalled = false;
  /** Accounts or storage are not as they were. */
  #isUpset = false;
  /** Titles of the drafts whose record was overwritten with junk. */
  readonly #spoilt = new Set<string>();

  constructor(lives: Lives, script: Script) {
    this.#lives = lives;
    this.#script = script;
    this.#titles = script.drafts.map((_, index) => `run-${script.seed}-draft-${index + 1}`);
  }

  async perform(): Promise<Outcome> {
    const begun = performance.now();
    await this.#lives.forget();
    this.#lives.requests.connections = this.#script.connections;
    for (const event of this.#script.events) await this.#happen(event);
    await this.#calm();
    const histories = await this.#histories();
    const changes = await this.#lives.changes();
    await this.#cleanUp();
    return {
      script: this.#script,
      verdicts: histories.map(judge),
      calls: histories.reduce((sum, { calls }) => sum + calls.length, 0),
      posts: this.#posts.length,
      words: [...this.#wishes.values()].flat().length - this.#titles.length,
      kills: this.#lives.kills.map(({ kill }) => kill),
      journal: accountOf({
        told: this.#told,
        entries: this.#entries,
        kills: this.#lives.kills,
        changes,
      }),
      seconds: (performance.now() - begun) / 1_000,
    };
  }

  #tell(line: string): void {
    this.#told.push({ at: Date.now(), line });
  }

  async #happen(event: ChaosEvent): Promise<void> {
    if ('at' in event) await this.#moment(event.at, event.lag);
    this.#tell(JSON.stringify(event));
    switch (event.do) {
      case 'fault':
        this.#lives.sandbox.fault(event.fault);
        break;
      case 'deliver':
        this.#deliver(event.draft);
        break;
      case 'word':
        this.#say(event.word, event.draft);
        break;
      case 'kill-background':
        await this.#lives.killBackground();
        break;
      case 'kill-browser':
        await this.#lives.restart('browser');
        break;
      case 'quit-browser':
        await this.#lives.restart('quit');
        break;
      case 'offline':
        await this.#lives.setOffline(true);
        break;
      case 'online':
        await this.#lives.setOffline(false);
        break;
      case 'pass':
        await delay(event.ms);
        break;
      case 'remove-account':
        this.#isUpset = true;
        this.#tell(await this.#outcomeOf('removeAccount', this.#lives.accountId));
        break;
      case 'connect':
        this.#tell((await this.#lives.tryToConnect(event.keep)) ?? 'connected');
        break;
      case 'end-session':
        this.#isUpset = true;
        await this.#lives.writer.endSession();
        break;
      case 'move-clock':
        // Answers tell the time by the background's clock, so none may be on its way.
        await Promise.all(this.#pending);
        await this.#lives.moveClock(event.days * day);
        break;
      case 'junk':
        await this.#spoil(event);
        break;
    }
  }

  async #outcomeOf(type: string, message: unknown): Promise<string> {
    const { result } = await this.#lives.writer.ask(type, message);
    return `${type}: ${JSON.stringify(result)}`;
  }

  async #spoil({ place, junk, draft }: Extract<ChaosEvent, { do: 'junk' }>): Promise<void> {
    this.#isUpset = true;
    const title = this.#title(draft);
    if (place === 'record') this.#spoilt.add(title);
    const { accountId } = this.#lives;
    await this.#lives.writer.spoil(place, junk, { key: keyOf(title), accountId });
  }

  async #moment(moment: Moment, lag: number): Promise<void> {
    if (moment !== 'now') await this.#lives.requests.next(moment, 400);
    if (lag > 0) await delay(lag);
  }

  #deliver(draft: number): void {
    const title = this.#title(draft);
    const order = orderOf(title, this.#script.drafts[draft] ?? 0, this.#lives.accountId);
    this.#send('deliver', title, order);
  }

  #say(word: string, draft: number): void {
    const title = this.#title(draft);
    const key = keyOf(title);
    this.#send(word, title, word === 'allowResend' ? { key, canonicalUrl: null } : key);
  }

  #title(draft: number): string {
    return this.#titles[draft] ?? '';
  }

  /** Not waited for: whatever comes next may come before the answer. */
  #send(type: string, title: string, message: unknown): void {
    const sent = this.#lives.writer.ask(type, message).then((reply) => {
      this.#hear(type, title, reply);
      this.#pending.delete(sent);
    });
    this.#pending.add(sent);
  }

  #hear(type: string, title: string, reply: Reply): void {
    const wish = wishOf(type, reply, this.#lives.clock);
    const answer = reply.result === null ? 'no answer' : JSON.stringify(reply.result);
    this.#tell(`${title} ${type}: ${answer.slice(0, 160)}`);
    if (wish === null) return;
    const wishes = this.#wishes.get(title) ?? [];
    // The same effect told twice is one wish.
    if (wish.isHeard && wish.kind === 'send' && wishes.some(({ from }) => from === wish.from))
      return;
    this.#wishes.set(title, [...wishes, wish]);
  }

  /** No faults, the network is there, and whatever waits gets its turn. */
  async #calm(): Promise<void> {
    this.#tell('calm');
    this.#keepRecords();
    this.#isStalled = this.#entries.some(({ fault }) => fault === 'stall');
    this.#lives.sandbox.reset();
    await this.#lives.setOffline(false);
    await Promise.all(this.#pending);
    if (this.#lives.clock !== 0) await this.#lives.moveClock(0);
    const until = Date.now() + calmWithin;
    let nudges = 0;
    while (Date.now() < until) {
      const { records } = await this.#lives.writer.stored();
      const open = this.#titles.filter((title) => {
        const record = records[keyOf(title)];
        return record !== undefined && !ended.includes(record.state);
      });
      if (open.length === 0) return;
      await this.#settle(open, records);
      // Somebody looks at a draft: it wakes a background that was ended.
      if (nudges++ % 10 === 0)
        await this.#lives.writer.ask('deliveryStatus', {
          key: keyOf(open[0] ?? ''),
          canonicalUrl: null,
        });
      await delay(20);
    }
  }

  async #settle(titles: string[], records: Record<string, Delivery>): Promise<void> {
    let isHeld = false;
    for (const title of titles) {
      const record = records[keyOf(title)];
      // What waits longer was put off under another clock, and goes by itself.
      const wait = record?.state === 'waiting' ? record.until - Date.now() : 0;
      if (wait > worthWaiting && wait <= day) {
        const reply = await this.#lives.writer.ask('retry', keyOf(title));
        this.#hear('retry', title, reply);
      }
      if (record?.state === 'queued' && record.held) isHeld ||= record.held.code !== 'offline';
      if (record?.state === 'sending') await this.#endStalled();
    }
    if (isHeld) await this.#lives.connect();
  }

  /** A request without an answer is waited for a minute otherwise. */
  async #endStalled(): Promise<void> {
    if (!this.#isStalled) return;
    this.#isStalled = false;
    this.#tell(`a stalled request is ended: ${this.#script.ending}`);
    if (this.#script.ending === 'kill') await this.#lives.killBackground();
    else {
      await this.#lives.setOffline(true);
      await this.#lives.setOffline(false);
    }
  }

  #keepRecords(): void {
    const { journal, posts } = this.#lives.sandbox;
    this.#entries.push(...journal);
    this.#posts.push(...posts);
  }

  async #histories(): Promise<History[]> {
    this.#keepRecords();
    const { records, orders } = await this.#lives.writer.stored();
    const changes = await this.#lives.changes();
    const calls = callsOf(this.#entries, this.#lives.requests.arrivals, changes);
    const kills = this.#lives.kills
      .filter(({ kill }) => kill !== 'network')
      .map(({ at }) => at + wakesAfter);
    return this.#titles.map((title) => {
      const key = keyOf(title);
      return {
        title,
        calls: calls.filter((call) => call.title === title),
        wishes: this.#wishes.get(title) ?? [],
        turns: [
          ...kills,
          ...changes
            .filter((change) => change.key === key && change.state === 'sending')
            .filter(({ isFound }) => !isFound)
            .map(({ at }) => at),
        ],
        record: records[key] ?? null,
        hasText: orders.includes(key),
        isSpoilt: this.#spoilt.has(title),
      };
    });
  }

  /** What one run leaves behind would wait in the next one's way. */
  async #cleanUp(): Promise<void> {
    for (const title of this.#titles) {
      await this.#lives.writer.ask('cancel', keyOf(title));
      await this.#lives.writer.ask('forget', keyOf(title));
    }
    if (!this.#isUpset) return;
    await this.#lives.writer.tidy();
    await this.#lives.connect();
  }
}

function keyOf(title: string): string {
  return `https://journal.example/chaos/${title}`;
}

export function perform(lives: Lives, script: Script): Promise<Outcome> {
  return new Run(lives, script).perform();
}
