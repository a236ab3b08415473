// WebDriver BiDi as Firefox speaks it: commands, and scripts that run with the browser's own rights.
import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result?: unknown }>;
}

interface Evaluation {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

// The protocol library opens the session but has no public way to send what Firefox adds to the standard.
function connectionOf(browser: Browser): Connection {
  const { connection } = browser as Browser & { connection?: Connection };
  if (!connection) throw new Error('This browser does not speak WebDriver BiDi');
  return connection;
}

export class FirefoxSession {
  readonly #connection: Connection;
  readonly #window: string;

  private constructor(connection: Connection, window: string) {
    this.#connection = connection;
    this.#window = window;
  }

  /** Finds the browser's own window; needs `--remote-allow-system-access`. */
  static async start(browser: Browser): Promise<FirefoxSession> {
    const connection = connectionOf(browser);
    const answer = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = answer.result as { contexts: { context: string }[] };
    const [window] = contexts;
    if (!window) throw new Error('Firefox has no window');
    return new FirefoxSession(connection, window.context);
  }

  async send<T>(method: string, params: object): Promise<T> {
    const answer = await this.#connection.send(method, params);
    return answer.result as T;
  }

  /** Evaluates an expression that yields a string (or its promise) in a tab, a popup or the window. */
  async evaluateString(context: string, expression: string): Promise<string> {
    const evaluation = await this.send<Evaluation>('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context },
    });
    if (evaluation.type === 'exception') {
      throw new Error(evaluation.exceptionDetails?.text ?? 'The expression failed');
    }
    return String(evaluation.result?.value);
  }

  /**
   * Runs the body of an async function in the browser's own window, where `gBrowser`, `Services` and
   * `ChromeUtils` are at hand. `given` is its only argument; both ways only JSON passes.
   */
  async privileged<T>(body: string, given: unknown = null): Promise<T> {
    const json = await this.evaluateString(
      this.#window,
      `(async (given) => { ${body} })(${JSON.stringify(given)}).then((value) => JSON.stringify({ value }))`,
    );
    return (JSON.parse(json) as { value: T }).value;
  }
}
