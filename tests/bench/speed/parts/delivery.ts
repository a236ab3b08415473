// Drafts of seven pictures each leave the outbox for the local Medium: fifty, or fifteen when there is no time. Beside it runs a bare
// loop of fetch() in a page of the same extension; it sends the same bytes, three pictures at a time as we do. The local Medium sets
// no limit on a day’s posts here, and the outbox only counts them. The drafts enter while the first upload is held back; the clock
// starts when it is let go.
import type { CDPSession, Page } from 'puppeteer-core';
import { orderOf } from '../../../chaos/drafts.ts';
import { Writer } from '../../../chaos/writer.ts';
import { ChromiumView } from '../../../e2e/driver/chromium-view.ts';
import { ChromiumWorker } from '../../../e2e/driver/chromium-worker.ts';
import { until } from '../../../e2e/driver/until.ts';
import { shippedBuild } from '../../fidelity/bundles.ts';
import { type BenchBrowser, closeWelcome, heapOf, openBrowser, workerOf } from '../browser.ts';
import { emptyFloor } from '../floors.ts';
import type { Part, Row } from '../result.ts';
import { inTurn, median } from '../statistics.ts';

const allDrafts = 50;
const quickDrafts = 15;
const pictures = 7;
/** Bytes, as pictures of articles have. */
const pictureSize = 100_000;
const words = 'A paragraph as long as those of most articles are, about nothing at all. '.repeat(
  12,
);

/** Pictures that nobody has sent before: a known one is not sent again. */
function draftOf(title: string, accountId: string) {
  const order = orderOf(title, pictures, accountId);
  const text = `<p>${words}</p>`.repeat(8);
  return {
    ...order,
    content: [...order.content, text],
    pictures: order.pictures.map((picture) => ({
      ...picture,
      ...('base64' in picture ? { base64: padded(picture.base64) } : {}),
    })),
    story: text,
  };
}

function padded(base64: string): string {
  const bytes = Buffer.alloc(pictureSize, base64);
  Buffer.from(base64, 'base64').copy(bytes);
  return bytes.toString('base64');
}

type Draft = ReturnType<typeof draftOf>;

/** What the bare loop is: the same calls, and nothing kept, checked or repeated. It runs in a page of the extension. */
const bareLoop = `async (drafts, token, user) => {
  const headers = { authorization: 'Bearer ' + token };
  for (const draft of drafts) {
    const waiting = [...draft.pictures];
    const urls = new Map();
    const lane = async () => {
      for (let picture = waiting.shift(); picture; picture = waiting.shift()) {
        const bytes = Uint8Array.from(atob(picture.base64), (sign) => sign.charCodeAt(0));
        const body = new FormData();
        body.append('image', new Blob([bytes], { type: picture.type }), picture.id + '.png');
        const answer = await fetch('https://api.medium.com/v1/images', { method: 'POST', headers, body });
        urls.set(picture.id, (await answer.json()).data.url);
      }
    };
    await Promise.all([lane(), lane(), lane()]);
    const content = draft.content.map((part) =>
      typeof part === 'string' ? part : part.before + urls.get(part.picture) + part.after).join('');
    const answer = await fetch('https://api.medium.com/v1/users/' + user + '/posts', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({
        title: draft.title, contentFormat: 'html', content, tags: draft.tags, license: draft.license,
        canonicalUrl: draft.canonicalUrl, publishStatus: 'draft', notifyFollowers: false,
      }),
    });
    await answer.json();
  }
  return null;
}`;

interface Round {
  /** Milliseconds from the first upload to the last post. */
  bare: number;
  outbox: number;
  /** Bytes of the worker's heap when the round is over. */
  heap: number;
}

class Delivery {
  readonly #stage: BenchBrowser;
  readonly #page: Page;
  readonly #writer: Writer;
  readonly #worker: CDPSession;
  readonly #accountId: string;

  private constructor(
    stage: BenchBrowser,
    page: Page,
    { writer, worker, accountId }: { writer: Writer; worker: CDPSession; accountId: string },
  ) {
    this.#stage = stage;
    this.#page = page;
    this.#writer = writer;
    this.#worker = worker;
    this.#accountId = accountId;
  }

  static async begin(stage: BenchBrowser, page: Page, worker: CDPSession): Promise<Delivery> {
    const writer = await Writer.at(new ChromiumView(page), new Promise(() => undefined));
    const { token } = stage.sandbox;
    const { result } = await writer.ask('connect', { token, keep: true });
    if (!result?.ok) throw new Error('The account could not be connected.');
    const { id } = result.value as { id: string };
    return new Delivery(stage, page, { writer, worker, accountId: id });
  }

  heap(): Promise<number> {
    return heapOf(this.#worker);
  }

  #drafts(name: string, count: number): Draft[] {
    return Array.from({ length: count }, (_, at) => draftOf(`${name}-${at}`, this.#accountId));
  }

  async bare(name: string, count: number): Promise<number> {
    const { sandbox } = this.#stage;
    sandbox.reset();
    const given = JSON.stringify(this.#drafts(name, count));
    await this.#page.evaluate(`globalThis.benchDrafts = ${given}; null`);
    const begun = performance.now();
    await this.#page.evaluate(
      `(${bareLoop})(benchDrafts, ${JSON.stringify(sandbox.token)}, ${JSON.stringify(sandbox.user.id)})`,
    );
    const time = performance.now() - begun;
    await this.#page.evaluate('delete globalThis.benchDrafts; null');
    return time;
  }

  async outbox(name: string, count: number): Promise<number> {
    const { sandbox } = this.#stage;
    sandbox.reset();
    const letGo = sandbox.hold('images');
    for (const draft of this.#drafts(name, count)) {
      const { result } = await this.#writer.ask('deliver', draft);
      if (!result?.ok) throw new Error(`A draft was refused: ${JSON.stringify(result)}`);
    }
    const begun = performance.now();
    letGo();
    await until(async () => sandbox.posts.length === count, 'the outbox to be empty', 600_000);
    return performance.now() - begun;
  }
}

/** Milliseconds from a message that finds no background to its answer, or to the word that nobody listens to it. */
async function coldStart(stage: BenchBrowser, page: Page, id: string): Promise<number> {
  await new ChromiumWorker(stage.browser, id).kill(async () => undefined);
  return Number(
    await page.evaluate(`(async () => {
      const begun = performance.now();
      await chrome.runtime.sendMessage({}).catch(() => null);
      return performance.now() - begun;
    })()`),
  );
}

async function pageOf({ browser }: BenchBrowser, id: string, file: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${file}`);
  return page;
}

export const part: Part = async ({ isQuick }) => {
  const drafts = isQuick ? quickDrafts : allDrafts;
  const stage = await openBrowser([]);
  try {
    const floor = await stage.install(emptyFloor(), false);
    const ours = await stage.install(await shippedBuild(), false);
    await closeWelcome(stage);
    const floorPage = await pageOf(stage, floor.id, 'popup.html');
    const page = await pageOf(stage, ours.id, 'welcome.html');
    const starts = { floor: [] as number[], ours: [] as number[] };
    for (let turn = 0; turn <= (isQuick ? 3 : 12); turn += 1)
      for (const who of inTurn(['floor', 'ours'] as const, turn)) {
        const [of, id] = who === 'floor' ? [floorPage, floor.id] : [page, ours.id];
        const time = await coldStart(stage, of, id);
        if (turn > 0) starts[who].push(time);
      }
    const worker = await until(
      async () => workerOf(stage.browser, ours.id)?.createCDPSession(),
      'the service worker',
    );
    const delivery = await Delivery.begin(stage, page, worker);
    // Everything is loaded once, on both sides.
    await delivery.bare('warm-bare', 2);
    await delivery.outbox('warm', 2);
    const before = await delivery.heap();
    const rounds: Round[] = [];
    for (let turn = 0; turn < (isQuick ? 1 : 3); turn += 1) {
      const times = { bare: 0, outbox: 0 };
      for (const who of inTurn(['bare', 'outbox'] as const, turn))
        times[who] = await delivery[who](`round-${turn}-${who}`, drafts);
      rounds.push({ ...times, heap: await delivery.heap() });
    }
    const perMinute = (of: 'bare' | 'outbox') =>
      median(rounds.map((round) => (drafts * 60_000) / round[of]));
    const grown = ((rounds.at(-1)?.heap ?? Number.NaN) - before) / 1e6;
    const rows: Row[] = [
      {
        what: 'delivery: drafts a minute, to a bare loop’s',
        value: median(rounds.map(({ bare, outbox }) => bare / outbox)),
        unit: 'x',
        goal: { least: 0.8 },
        isRatio: true,
        note: `${perMinute('outbox').toFixed(0)} beside ${perMinute('bare').toFixed(0)} a minute`,
      },
      {
        what: `delivery: the background’s heap after ${drafts * rounds.length} drafts, more than before`,
        value: grown,
        unit: 'MB',
        goal: { most: 5 },
        note: `${(before / 1e6).toFixed(1)} MB before`,
      },
      {
        what: 'the background’s cold start to its first listener, to an empty worker’s',
        value: median(starts.ours) / median(starts.floor),
        unit: 'x',
        isRatio: true,
        note: `${median(starts.ours).toFixed(0)} beside ${median(starts.floor).toFixed(0)} ms`,
      },
    ];
    return { rows, details: { starts, rounds, heapBefore: before } };
  } finally {
    await stage.close();
  }
};
