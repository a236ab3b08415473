// The one interface the tests and `npm start` speak to a real browser through. Two adapters stand behind
// it: chromium.ts and firefox.ts. Both install the shipped build unchanged.

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  browser: BrowserName;
  /** https hosts that lead to a TLS port on 127.0.0.1, e.g. `{ 'api.medium.com': 41234 }`. */
  hosts: Record<string, number>;
  /** true: every other host is unreachable (tests); false: the rest of the network is left alone. */
  closedNetwork: boolean;
  headless: boolean;
  /** Hosts whose names nobody knows, as when the network's name service is down. */
  unknownHosts?: readonly string[];
  /** true: a certificate that nobody trusts ends the connection. Left out: the sandbox's own is taken. */
  checksCertificates?: boolean;
  /** Kept by the caller (restart tests); left out: a temporary one, removed when the browser ends. */
  profileDir?: string;
  /** Where saved files go, without a question. Left out: the browser's own place. */
  downloadDir?: string;
  /** true: what every context writes to its console is kept; see `log`. */
  keepsLog?: boolean;
  /** What the system asks for: dark colours, or for eyes that see little its own few colours, more contrast, and no motion. */
  scheme?: 'light' | 'dark' | 'contrast';
  /** The language that the browser asks for, as BCP 47 names it. Left out: English. */
  language?: string;
  /** The browser's program. Left out: what `findBrowser` finds. */
  executable?: string;
  /** true: the browser outlives a full disk; see `setDiskFull`. Linux only. */
  diskMayFill?: boolean;
  /** The unpacked extension. Left out: the shipped build in `.output`. */
  extensionDir?: string;
}

export interface WaitOptions {
  /** Milliseconds before the wait fails; `defaultTimeout` of until.ts when left out. */
  timeout?: number;
}

export interface VisibilityOptions extends WaitOptions {
  /** true: wait until nothing visible matches. */
  hidden?: boolean;
}

/**
 * A document on the screen. Every action first waits until its element is visible (and, for a click, enabled
 * and not covered); it rejects with an `Error` that names the selector and shows a piece of the page.
 */
export interface View {
  /** Resolves when an element that matches is visible. */
  waitFor(selector: string, options?: VisibilityOptions): Promise<void>;
  /** The rendered text (`innerText`) of the first match, trimmed. */
  text(selector: string): Promise<string>;
  /** The `value` of a field, or of the chosen option. */
  value(selector: string): Promise<string>;
  /** How many elements match now, visible or not. Does not wait. */
  count(selector: string): Promise<number>;
  /** An attribute of the first match; null when it is not set. */
  attribute(selector: string, name: string): Promise<string | null>;
  /** A real mouse click in the middle of the element. */
  click(selector: string): Promise<void>;
  doubleClick(selector: string): Promise<void>;
  /**
   * Takes one element to another with the mouse, as people drag: pressed, moved, let go.
   * @param at where in the other it is let go, from its upper left corner, 0, to its lower right one, 1
   */
  drag(from: string, to: string, at: number): Promise<void>;
  /** Moves the mouse over an element. */
  hover(selector: string): Promise<void>;
  /** Makes the window as wide and as high, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Replaces what a field holds by real key strokes. */
  fill(selector: string, text: string): Promise<void>;
  /** Clicks into a field and types at its end; a line feed is the Enter key. */
  type(selector: string, text: string): Promise<void>;
  /** One key or chord, by DOM key names: `Enter`, `Control+Enter`, `Shift+Tab`, `a`. */
  press(key: string): Promise<void>;
  /**
   * Chooses an option by its value. The only action that is not real input: the list of a `<select>` is
   * drawn by the system, out of reach of both protocols, so the value is set and `input` and `change` sent.
   */
  select(selector: string, value: string): Promise<void>;
  /** Evaluates a JavaScript expression (a promise is awaited) and returns its JSON-able value. */
  evaluate<T>(expression: string): Promise<T>;
  /** Polls an expression until it is truthy; the failure carries the expression and a piece of the page. */
  waitUntil(expression: string, options?: WaitOptions): Promise<void>;
  /** Writes what is visible of the view as a PNG. */
  screenshot(file: string): Promise<void>;
  /** false once the view was closed, by whom ever. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Tab extends View {
  url(): Promise<string>;
  title(): Promise<string>;
  /** Resolves when the page has loaded; rejects when it cannot be reached. */
  goto(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** The addresses of the documents that stand in its frames; one that was blocked has another than was asked for. */
  frameUrls(): Promise<string[]>;
}

export type Popup = View;

export interface MenuOptions {
  /** The words of the menu item. */
  label: string;
  /** What is clicked with the right button; the page itself when left out. */
  selector?: string;
  /** Chromium only, where the words cannot be read: the item's id. Left out: the item of the page or, when text is selected, of the selection. */
  item?: string;
}

/** What an adapter is started with: the launcher has filled in what was left out. */
export type AdapterOptions = LaunchOptions & {
  /** The browser's program itself, and what starts it: a script in front of it, or the same. */
  program: string;
  executable: string;
  extensionDir: string;
  env: Record<string, string | undefined>;
};

export interface TabSummary {
  url: string;
  title: string;
}

export interface DrivenBrowser {
  readonly name: BrowserName;
  /** e.g. `156.0.7812.0`. */
  readonly version: string;
  /** Opens a real tab in front; also takes the browser's own pages. Resolves when it has loaded. */
  open(url: string): Promise<Tab>;
  /** A real toolbar click while `tab` is in front: opens the popup and grants activeTab for the tab. */
  clickToolbar(tab: Tab): Promise<Popup>;
  /**
   * Chooses Clipdraft's item in the context menu. Firefox: the native menu, opened by a right click; grants
   * activeTab. Chromium: its menu cannot be reached, so the event is given to the worker, which grants NO
   * activeTab: a test that needs it clicks the toolbar on that page first.
   */
  clickMenu(tab: Tab, options: MenuOptions): Promise<void>;
  /** Waits for a popup that something else opens, or returns the one that is open. */
  popup(options?: WaitOptions): Promise<Popup>;
  /** Waits for the extension's page beside the tabs: Chromium's side panel, Firefox's sidebar. */
  sidePanel(options?: WaitOptions): Promise<View>;
  /** Opens a page of the extension in a tab, e.g. `popup.html?tab=3`. */
  extensionPage(path: string): Promise<Tab>;
  /** Lets Clipdraft run in private windows, as people can in the browser's settings; it is loaded anew. */
  allowPrivate(): Promise<void>;
  /** Opens a tab in a private window. */
  openPrivate(url: string): Promise<Tab>;
  /** Installs one more unpacked extension beside Clipdraft. @returns the origin of its pages */
  installBeside(extensionDir: string): Promise<string>;
  /** All that pages, popups and the background wrote to their consoles, errors included. Needs `keepsLog`. */
  log(): string;
  tabs(): Promise<TabSummary[]>;
  /** Waits for a tab whose URL fits. */
  findTab(fits: (url: string) => boolean, options?: WaitOptions): Promise<Tab>;
  /** Ends the service worker / event page at once, as the browser may at any time. */
  killBackground(): Promise<void>;
  backgroundRunning(): Promise<boolean>;
  /** Takes a host back that the extension was granted on installing, as people can in its settings. */
  withdrawHost(origin: string): Promise<void>;
  /**
   * Says yes to the permission that a click asks for. Firefox: its prompt is told to accept. Chromium: its prompt is
   * drawn by the system, out of reach, so the host is granted in the settings after the click (popups close then).
   */
  acceptHost(origin: string, click: () => Promise<void>): Promise<void>;
  /**
   * Says yes to hosts that a later click asks for, so that no prompt comes. Firefox: also to permissions. Chromium: the
   * hosts are granted in the settings, which the extension learns only when it asks; permissions cannot be granted so.
   */
  acceptLater(origins: readonly string[]): Promise<void>;
  /** Grants hosts as people can in the browser's settings; `acceptLater` in Chromium. */
  grantHost(origin: string): Promise<void>;
  /**
   * Tells the extension that an update of it is at hand. Chromium only, where the worker's event can be given: Firefox
   * has none to install for a temporary extension.
   */
  offerUpdate(): Promise<void>;
  /**
   * Makes two seconds of the background's next timer of five minutes and more.
   * @param page any page of the extension
   */
  shortenWait(page: View): Promise<void>;
  /**
   * Sets the clock of the background off by so many milliseconds, as its code sees it, until it ends.
   * @param page any page of the extension
   */
  moveClock(milliseconds: number, page: View): Promise<void>;
  /** Takes the machine's network away: mapped hosts drop, new connections fail. */
  setOffline(offline: boolean): Promise<void>;
  /** Lets no file of the browser grow, as on a full disk, or lets them again. Needs `diskMayFill`. */
  setDiskFull(isFull: boolean): Promise<void>;
  /** Resolves when the browser's process has ended, by whom ever. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
  /** SIGKILL for every process of the browser: nothing is flushed. The profile stays when it was given. */
  kill(): Promise<void>;
}
