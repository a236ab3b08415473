// A Chromium tab or action popup. To the protocol both are pages, so mouse and keyboard are real in both.
import type { KeyInput, Page } from 'puppeteer-core';
import { DomView, type Point } from './dom-view.ts';
import type { Tab } from './types.ts';

export class ChromiumView extends DomView implements Tab {
  readonly page: Page;

  constructor(page: Page) {
    super();
    this.page = page;
  }

  protected evaluateString(expression: string): Promise<string> {
    return this.page.evaluate(expression) as Promise<string>;
  }

  protected async clickAt({ x, y }: Point, times: number): Promise<void> {
    try {
      await this.page.mouse.click(x, y, { count: times });
    } catch (error) {
      // A link in the popup opens a tab, which closes the popup before the mouse's release is acknowledged.
      if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    }
  }

  protected moveTo({ x, y }: Point): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  protected async dragAlong(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 8 });
    await mouse.up();
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewport({ width, height });
  }

  protected typeKeys(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  protected capture(): Promise<Uint8Array> {
    return this.page.screenshot({ type: 'png' });
  }

  async press(key: string): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    const last = keys.pop();
    if (!last) throw new Error('No key was named');
    const { keyboard } = this.page;
    try {
      for (const held of keys) await keyboard.down(held);
      await keyboard.press(last);
      for (const held of keys.reverse()) await keyboard.up(held);
    } catch (error) {
      // A key that opens a tab closes the popup before it is let go.
      if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    }
  }

  async isOpen(): Promise<boolean> {
    return !this.page.isClosed();
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  title(): Promise<string> {
    return this.page.title();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  async frameUrls(): Promise<string[]> {
    const main = this.page.mainFrame();
    return this.page
      .frames()
      .filter((frame) => frame !== main)
      .map((frame) => frame.url());
  }
}
