// A Firefox tab or action popup, driven by WebDriver BiDi: every click and key is a trusted event that the
// browser itself dispatches, in both (firefox-popup.ts says how the popup becomes reachable).
import { DomView, type Point } from './dom-view.ts';
import { chord, type KeyAction, strokes } from './firefox-keys.ts';
import type { FirefoxSession } from './firefox-session.ts';
import type { Tab } from './types.ts';
import { until } from './until.ts';

const browserOf = `
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs');
  const browser = NavigableManager.getBrowserById(given.context);`;

/** A browsing context, as the protocol tells of it. */
interface Frame {
  url: string;
  children: Frame[] | null;
}

export class FirefoxView extends DomView implements Tab {
  readonly context: string;
  readonly session: FirefoxSession;

  constructor(session: FirefoxSession, context: string) {
    super();
    this.session = session;
    this.context = context;
  }

  protected evaluateString(expression: string): Promise<string> {
    return this.session.evaluateString(this.context, expression);
  }

  protected clickAt(point: Point, times: number): Promise<void> {
    return this.clickButton(point, { button: 0, times });
  }

  /** @param button 0 left, 2 right */
  async clickButton(
    point: Point,
    { button, times }: { button: number; times: number },
  ): Promise<void> {
    const clicks = Array.from({ length: times }, () => [
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ]).flat();
    await this.#mouse([moveTo(point), ...clicks]);
  }

  protected moveTo(point: Point): Promise<void> {
    return this.#mouse([moveTo(point)]);
  }

  protected async dragAlong(from: Point, to: Point): Promise<void> {
    const steps = [0.1, 0.3, 0.6, 0.9, 1].map((part) =>
      moveTo({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }),
    );
    const down = { type: 'pointerDown', button: 0 };
    const up = { type: 'pointerUp', button: 0 };
    await this.#mouse([moveTo(from), down, ...steps, up]);
  }

  async resize(width: number, height: number): Promise<void> {
    const { context } = this;
    await this.session.send('browsingContext.setViewport', {
      context,
      viewport: { width, height },
    });
  }

  protected typeKeys(text: string): Promise<void> {
    return this.#keys(strokes(text));
  }

  press(key: string): Promise<void> {
    return this.#keys(chord(key));
  }

  protected async capture(): Promise<Uint8Array> {
    const { data } = await this.session.send<{ data: string }>(
      'browsingContext.captureScreenshot',
      { context: this.context },
    );
    return Buffer.from(data, 'base64');
  }

  isOpen(): Promise<boolean> {
    return this.#ask<boolean>('return browser !== null');
  }

  async close(): Promise<void> {
    if (await this.isOpen()) {
      await this.session.send('browsingContext.close', { context: this.context });
    }
  }

  url(): Promise<string> {
    return this.#ask<string>('return browser.currentURI.spec');
  }

  title(): Promise<string> {
    return this.#ask<string>('return browser.contentTitle');
  }

  async goto(url: string): Promise<void> {
    const isWeb = /^(https?|file|data):/.test(url);
    const isLoaded = await this.#navigate(url, isWeb ? 'complete' : 'none');
    if (isWeb && isLoaded) return;
    // Firefox never reports the end of loading for its own pages and those of extensions.
    await until(
      () =>
        this.#ask<boolean>(
          'return browser.currentURI.spec === given.url && !browser.webProgress.isLoadingDocument',
          { url: new URL(url).href },
        ),
      `${url} to load`,
    );
  }

  /** @returns whether Firefox said so; it takes the refused address of a frame for that of the page. */
  async #navigate(url: string, wait: 'complete' | 'none'): Promise<boolean> {
    try {
      await this.session.send('browsingContext.navigate', { context: this.context, url, wait });
      return true;
    } catch (error) {
      if (!String(error).includes('Address rejected')) throw error;
      return false;
    }
  }

  async bringToFront(): Promise<void> {
    await this.session.send('browsingContext.activate', { context: this.context });
  }

  async frameUrls(): Promise<string[]> {
    const { contexts } = await this.session.send<{ contexts: Frame[] }>('browsingContext.getTree', {
      root: this.context,
    });
    const below = (frame: Frame): string[] =>
      (frame.children ?? []).flatMap((child) => [child.url, ...below(child)]);
    return contexts.flatMap(below);
  }

  #ask<T>(body: string, given: object = {}): Promise<T> {
    return this.session.privileged<T>(browserOf + body, { ...given, context: this.context });
  }

  #keys(actions: KeyAction[]): Promise<void> {
    return this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  #mouse(actions: object[]): Promise<void> {
    return this.#perform({ type: 'pointer', id: 'mouse', actions });
  }

  async #perform(source: object): Promise<void> {
    await this.session.send('input.performActions', { context: this.context, actions: [source] });
  }
}

/** The protocol takes whole pixels only. */
function moveTo({ x, y }: Point): object {
  return { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) };
}
