// Runs in every new document before its own scripts; in a popup, it notes when what is there. It changes nothing that is shown.
// `readySelector` comes from the bench, which then waits for the promise `benchReport`. Times: milliseconds since the epoch.
(() => {
  // Two sessions may bring this along.
  if (globalThis.benchReport) return;
  if (location.protocol !== 'chrome-extension:' || location.pathname !== '/popup.html') return;
  const { promise, resolve } = Promise.withResolvers();
  globalThis.benchReport = promise;
  const origin = Date.now() - performance.now();
  const now = () => origin + performance.now();
  const marks = { document: now() };

  /** Notes the first call and the last answer, whether that comes as a promise or to a function. */
  const note = (api, name, begun, ended) => {
    const original = api?.[name];
    if (!original) return;
    const over = () => {
      if (marks.ready === undefined) marks[ended] = now();
    };
    api[name] = (...args) => {
      marks[begun] ??= now();
      const last = args.at(-1);
      if (typeof last === 'function')
        args[args.length - 1] = (...answer) => {
          over();
          return last(...answer);
        };
      const answer = original.apply(api, args);
      answer?.then?.(over, over);
      return answer;
    };
  };
  note(globalThis.chrome?.scripting, 'executeScript', 'injection', 'value');
  note(globalThis.chrome?.runtime, 'sendMessage', 'asked', 'answer');
  note(globalThis, 'fetch', 'wording', 'words');
  document.addEventListener('DOMContentLoaded', () => {
    marks.modules = now();
  });

  const painted = new Promise((seen) => {
    new PerformanceObserver((list, observer) => {
      const [first] = list.getEntriesByName('first-contentful-paint');
      if (!first) return;
      observer.disconnect();
      seen(origin + first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });

  const report = async () => {
    marks.ready = now();
    marks.frame = await painted;
    const { screen = null } = document.querySelector('main').dataset;
    resolve({ marks, longest, screen });
  };
  const watch = new MutationObserver(() => {
    if (!document.querySelector(readySelector)) return;
    watch.disconnect();
    marks.shown = now();
    // What a message brings after the frame's own work comes when it is drawn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = report;
      port2.postMessage(null);
    });
  });
  watch.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-screen', 'data-ready'],
  });
})();
