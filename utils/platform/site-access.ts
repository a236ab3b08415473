// The sites that a writer lets Clipdraft read for a moment: asked for from a click, given back when it is done.
import { browser } from 'wxt/browser';
import { keepAwake } from './background-life';

/**
 * One host at a time is asked for, never all of them by a wildcard: when Chromium takes that one back it takes
 * api.medium.com with it, though the manifest requires it (measured in 156).
 */
const ours = /^\*:\/\/[^*/]+\/\*$/;

/** Held by every page that has asked, until it gives back what it got, or is gone. */
const lock = 'site-access';

/** For one page; what it has asked for it gives back. */
export function createSiteAccess() {
  const requested = new Set<string>();
  let hasAskedForTabs = false;
  let release: (() => void) | null = null;
  // Chromium's first look at locks takes longer than a permission that needs no prompt.
  void navigator.locks.query();

  function hold(): void {
    if (release) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    release = resolve;
    void navigator.locks.request(lock, { mode: 'shared' }, () => promise);
  }

  return {
    requestTabs(): Promise<boolean> {
      hold();
      hasAskedForTabs = true;
      return allowed(browser.permissions.request({ permissions: ['tabs'] }));
    },
    requestSites(patterns: readonly string[]): Promise<boolean> {
      hold();
      for (const pattern of patterns) requested.add(pattern);
      return allowed(browser.permissions.request({ origins: [...patterns] }));
    },
    async giveBack(): Promise<void> {
      const origins = [...requested];
      const isWanted = hasAskedForTabs;
      requested.clear();
      hasAskedForTabs = false;
      // What the browser did not take back now, the background tries once more when the lock is free.
      await remove(origins, isWanted).catch(() => false);
      release?.();
      release = null;
    },
  };
}

/** Firefox rejects hosts that it would not let anybody read; that is a no. */
function allowed(answer: Promise<boolean>): Promise<boolean> {
  return answer.catch(() => false);
}

/**
 * For the background: gives back what a page was closed with. Firefox sends nothing for a page that is being closed, so
 * the background waits beside it; one that was ended meanwhile looks again when it starts.
 */
export function watchSites(): void {
  browser.permissions.onAdded.addListener(() => void keepAwake(giveBackAll()));
  void grantedSites().then(({ origins, withTabs }) => {
    if (origins.length > 0 || withTabs) void keepAwake(giveBackAll());
  });
}

/** Once no page holds them any more. */
async function giveBackAll(): Promise<void> {
  await navigator.locks.request(lock, async () => {
    const { origins, withTabs } = await grantedSites();
    await remove(origins, withTabs);
  });
}

async function grantedSites(): Promise<{ origins: string[]; withTabs: boolean }> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  return {
    origins: origins.filter((origin) => ours.test(origin)),
    withTabs: permissions.includes('tabs'),
  };
}

async function remove(origins: string[], withTabs: boolean): Promise<void> {
  if (origins.length === 0 && !withTabs) return;
  await browser.permissions.remove({ origins, permissions: withTabs ? ['tabs'] : [] });
}
