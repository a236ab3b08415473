// Which tests run where. e2e specs are the same files in both browsers; the project's name picks the browser.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Whoever asks for words gets English ones. */
const setupFiles = ['tests/english.ts'];
const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

/** Unit tests that put something in the place of a module, or clean a document up after each test: each gets its modules anew. */
const aloneFiles = ['tests/unit/{components,messaging,platform,storage}/**/*.test.{ts,tsx}'];
/** A ceiling, no claim; five seconds, as it is by default, is short on a machine that has other work. */
const ceiling = 120_000;

function e2e(browser: 'chromium' | 'firefox') {
  return {
    resolve: { alias },
    test: {
      name: `e2e-${browser}`,
      include: ['tests/e2e/**/*.test.ts'],
      env: { E2E_BROWSER: browser },
      // Files run side by side, each in a browser of its own: a headless browser has its own focus and clipboard. They
      // share the modules of the driver, which keep nothing between files.
      isolate: false,
      // Ceilings, no claims: several browsers share the machine. What must come in time says so in its test.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      expect: { poll: { timeout: 60_000 } },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          setupFiles,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: aloneFiles,
          // They share the modules that they import, which saves a third of the time.
          isolate: false,
          testTimeout: ceiling,
        },
      },
      {
        resolve: { alias },
        test: { name: 'unit-alone', include: aloneFiles, setupFiles, testTimeout: ceiling },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          setupFiles,
          include: ['tests/integration/**/*.test.ts'],
          isolate: false,
          testTimeout: ceiling,
        },
      },
      e2e('chromium'),
      e2e('firefox'),
    ],
  },
});
