// Chromium's network: which hosts lead to the sandbox, and how all of it goes away.
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { forwardPort, portOf, Wire } from './tunnel.ts';
import type { LaunchOptions } from './types.ts';

const offlineConditions = {
  offline: true,
  latency: 0,
  downloadThroughput: 0,
  uploadThroughput: 0,
};

export class ChromiumNetwork {
  readonly #wire = new Wire();
  readonly #sessions = new Map<Target, Promise<CDPSession>>();

  /** Command line arguments that map the hosts and, in a closed network, know no other. */
  async arguments(options: LaunchOptions): Promise<string[]> {
    const { hosts, closedNetwork, unknownHosts = [], checksCertificates } = options;
    const ports = new Map<number, number>();
    const rules: string[] = [];
    for (const [host, target] of Object.entries(hosts)) {
      const port = ports.get(target) ?? portOf(await forwardPort(this.#wire, target));
      ports.set(target, port);
      rules.push(`MAP ${host}:443 127.0.0.1:${port}`);
    }
    for (const host of unknownHosts) rules.unshift(`MAP ${host} ~NOTFOUND`);
    if (closedNetwork) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost');
    return [
      `--host-resolver-rules=${rules.join(', ')}`,
      ...(checksCertificates ? [] : ['--ignore-certificate-errors']),
    ];
  }

  /** Keeps contexts that are created while the network is away offline as well. */
  watch(browser: Browser): void {
    browser.on('targetcreated', (target: Target) => {
      if (this.#wire.isCut) void this.#emulate(target);
    });
  }

  /** The wire fails every request; the emulation is what `navigator.onLine` reads. */
  async setOffline(browser: Browser, offline: boolean): Promise<void> {
    this.#wire.cut(offline);
    const each = offline
      ? browser.targets().map((target) => this.#emulate(target))
      : [...this.#sessions.keys()].map((target) => this.release(target));
    await Promise.all(each);
  }

  /** Conditions end with the session that set them; and a worker that has a session cannot be ended. */
  async release(target: Target): Promise<void> {
    const opening = this.#sessions.get(target);
    this.#sessions.delete(target);
    // One that could not be opened was for a target that is gone.
    const session = await opening?.catch(() => null);
    // It may go at this very moment, and takes its session with it.
    if (session && !session.detached) await session.detach().catch(() => undefined);
  }

  /** A target may be gone before it is reached; the wire is cut for it either way. */
  async #emulate(target: Target): Promise<void> {
    const hasNetwork = target.type() === 'page' || target.type() === 'service_worker';
    if (!hasNetwork || this.#sessions.has(target)) return;
    // Noted before it is open: a second one would never be found again, nor one that opens after the network is back.
    const opening = target.createCDPSession();
    this.#sessions.set(target, opening);
    try {
      const session = await opening;
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', offlineConditions);
    } catch {
      this.#sessions.delete(target);
    }
  }
}
