// The first line that runs after a click: it reads the page, asks for the popup's modules, and wakes the background. Only the
// reading needs the click, and only the browser's own API is at hand here.
import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Begun } from '../utils/platform/begun';

type Api = typeof browser;

export default defineUnlistedScript(() => {
  const { browser: named, chrome: other } = globalThis as Partial<
    Record<'browser' | 'chrome', Api>
  >;
  const api = named ?? other;
  if (!api) return;
  // Known only while this script runs.
  const files = document.currentScript?.dataset.files?.split(' ') ?? [];
  const read = async () => {
    const tab = new URLSearchParams(location.search).get('tab');
    const [active] = tab ? [] : await api.tabs.query({ active: true, currentWindow: true });
    const tabId = tab ? Number(tab) : active?.id;
    if (tabId === undefined) return null;
    let hasLeft = false;
    api.tabs.onRemoved.addListener((id) => {
      hasLeft ||= id === tabId;
    });
    api.tabs.onUpdated.addListener((id, { status }) => {
      hasLeft ||= id === tabId && status === 'loading';
    });
    return {
      tabId,
      hasLeft: () => hasLeft,
      // A refusal is told where the value is asked for.
      injection: api.scripting
        .executeScript({ target: { tabId }, files: ['/clip.js'], injectImmediately: true })
        .then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        ),
    };
  };
  const begun: Begun = read();
  (globalThis as { clipdraftBegun?: Begun }).clipdraftBegun = begun;
  const goOn = () => {
    document.head.append(...files.map(preloadOf));
    // A background that cannot answer now is asked again for what the popup needs.
    api.runtime.sendMessage({ type: 'wakeOutbox' }).catch(() => null);
  };
  void begun.then(goOn, goOn);
});

function preloadOf(file: string): HTMLLinkElement {
  const isStyle = file.endsWith('.css');
  const how = isStyle ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' };
  // As Vite's own elements ask for them: else they would be loaded twice.
  return Object.assign(document.createElement('link'), { ...how, crossOrigin: '', href: file });
}
