// What every view does in the same way in both browsers: waiting, reading, and finding where to click.
// The adapters add only how an expression, a mouse, a key and a camera reach their browser.
import { writeFile } from 'node:fs/promises';
import type { View, VisibilityOptions, WaitOptions } from './types.ts';
import { until } from './until.ts';

export interface Point {
  x: number;
  y: number;
}

const visible = `(element) => {
  const style = getComputedStyle(element);
  return element.getClientRects().length > 0 && style.visibility !== 'hidden';
}`;

/** Two frames: what is drawn in the first takes a click in the second. Nothing is drawn where nobody looks. */
const drawn = `() => new Promise((resolve) => {
  if (document.hidden) resolve();
  else requestAnimationFrame(() => requestAnimationFrame(resolve));
})`;

/** In CSS pixels of the viewport; null while the element cannot be clicked, or moves. */
const clickPoint = `async (element) => {
  if (element.matches(':disabled')) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = element.getClientRects()[0];
  await (${drawn})();
  const box = element.getClientRects()[0];
  if (before?.left !== box?.left || before?.top !== box?.top) return null;
  if (!box) return null;
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const hit = document.elementFromPoint(x, y);
  return hit && (element.contains(hit) || hit.contains(element)) ? { x, y } : null;
}`;

// Only the selection is made by script: the key for "select all" differs between systems. Typing is real.
const selectAll = `(element) => {
  element.focus();
  if (element.select) element.select();
  else getSelection().selectAllChildren(element);
}`;

const moveToEnd = `(element) => {
  element.focus();
  if (element.setSelectionRange && element.selectionStart !== null) {
    element.setSelectionRange(element.value.length, element.value.length);
  }
}`;

const choose = `(element, value) => {
  if (![...element.options].some((option) => option.value === value)) return false;
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}`;

const snippetLength = 400;

export abstract class DomView implements View {
  /** Evaluates an expression that yields a string, and awaits its promise. */
  abstract resize(width: number, height: number): Promise<void>;
  protected abstract evaluateString(expression: string): Promise<string>;
  protected abstract clickAt(point: Point, times: number): Promise<void>;
  protected abstract moveTo(point: Point): Promise<void>;
  protected abstract dragAlong(from: Point, to: Point): Promise<void>;
  protected abstract typeKeys(text: string): Promise<void>;
  protected abstract capture(): Promise<Uint8Array>;
  abstract press(key: string): Promise<void>;
  abstract isOpen(): Promise<boolean>;
  abstract close(): Promise<void>;

  async evaluate<T>(expression: string): Promise<T> {
    const json = await this.evaluateString(
      `(async () => JSON.stringify({ value: await (${expression}) }))()`,
    );
    return (JSON.parse(json) as { value: T }).value;
  }

  async waitUntil(expression: string, options: WaitOptions = {}): Promise<void> {
    await until(
      () => this.evaluate<boolean>(`Boolean(await (${expression}))`),
      async () => `${expression} ${await this.snippet()}`,
      options.timeout,
    );
  }

  async waitFor(selector: string, options: VisibilityOptions = {}): Promise<void> {
    const shown = `[...document.querySelectorAll(${JSON.stringify(selector)})].some(${visible})`;
    await until(
      () => this.evaluate<boolean>(options.hidden ? `!${shown}` : shown),
      async () => `${selector} to be ${options.hidden ? 'gone' : 'seen'} ${await this.snippet()}`,
      options.timeout,
    );
  }

  async text(selector: string): Promise<string> {
    await this.waitFor(selector);
    return this.onFirst<string>(selector, '(element) => element.innerText.trim()');
  }

  async value(selector: string): Promise<string> {
    await this.waitFor(selector);
    return this.onFirst<string>(selector, '(element) => element.value');
  }

  count(selector: string): Promise<number> {
    return this.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  }

  async attribute(selector: string, name: string): Promise<string | null> {
    await this.waitFor(selector);
    return this.onFirst<string | null>(
      selector,
      '(element, name) => element.getAttribute(name)',
      name,
    );
  }

  async click(selector: string): Promise<void> {
    await this.clickAt(await this.pointOf(selector), 1);
  }

  async doubleClick(selector: string): Promise<void> {
    await this.clickAt(await this.pointOf(selector), 2);
  }

  async hover(selector: string): Promise<void> {
    await this.moveTo(await this.pointOf(selector));
  }

  async drag(from: string, to: string, at: number): Promise<void> {
    const start = await this.pointOf(from);
    const { left, width, top, height } = await this.onFirst<{
      left: number;
      width: number;
      top: number;
      height: number;
    }>(
      to,
      `(element) => {
        const { left, width, top, height } = element.getBoundingClientRect();
        return { left, width, top, height };
      }`,
    );
    await this.dragAlong(start, { x: left + width * at, y: top + height * at });
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.onFirst(selector, selectAll);
    if (text === '') await this.press('Backspace');
    else await this.typeKeys(text);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.onFirst(selector, moveToEnd);
    await this.typeKeys(text);
  }

  async select(selector: string, value: string): Promise<void> {
    await this.pointOf(selector);
    const chosen = await this.onFirst<boolean>(selector, choose, value);
    if (!chosen) throw new Error(`${selector} has no option "${value}" ${await this.snippet()}`);
  }

  async screenshot(file: string): Promise<void> {
    await writeFile(file, await this.capture());
  }

  /** Waits until the first match can be clicked, scrolls to it and says where it is. */
  pointOf(selector: string): Promise<Point> {
    return until(
      () => this.onFirst<Point | null>(selector, clickPoint),
      async () => `${selector} to be clickable ${await this.snippet()}`,
    );
  }

  private onFirst<T>(selector: string, body: string, argument?: string): Promise<T> {
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    // A function without a value would not survive JSON; null says so.
    return this.evaluate<T>(
      `(await (${body})(${element}, ${JSON.stringify(argument ?? null)})) ?? null`,
    );
  }

  private async snippet(): Promise<string> {
    try {
      const page = await this.evaluate<string>(
        "location.href + ': ' + (document.body?.innerText ?? '').replace(/\\s+/g, ' ')",
      );
      return `(${page.slice(0, snippetLength)})`;
    } catch {
      return '(the page cannot be read)';
    }
  }
}
