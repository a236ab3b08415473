// What is built and what the browser is asked for. The permissions are held by tests/unit/manifest.test.ts.
import { defineConfig } from 'wxt';
import { sharedChunks } from './scripts/build/chunks.ts';
import { preloadDesk } from './scripts/build/preload-desk.ts';
import { shipLicenses } from './scripts/licenses.ts';
import { oldestBrowsers as oldest } from './scripts/oldest-browsers.ts';
import { packagedWords } from './scripts/words/catalogues.ts';
import { pseudoWords } from './scripts/words/pseudo.ts';

/** Default-deny. Enforced in every extension page, in the service worker and in the event page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // 'self': the packaged words.
  "connect-src 'self' https://api.medium.com",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify',
].join('; ');

const licenses = shipLicenses();

/** For who looks at the views: CLIPDRAFT_PSEUDO=1 puts long, accented words in the place of all languages. */
const words = process.env.CLIPDRAFT_PSEUDO === '1' ? pseudoWords() : undefined;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  // Made by script for the stores' pages; whoever reviews the sources needs none of them.
  zip: { excludeSources: ['store/pictures/**'] },
  vite: () => ({
    plugins: [licenses.plugin, sharedChunks, preloadDesk],
    build: {
      // The oldest browsers that we run in: for older ones, :dir() would become a list of languages, and light-dark() media queries.
      cssTarget: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      // Our oldest browsers know it.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'build:publicAssets': (_, files) => void files.push(...packagedWords(words)),
    'build:done': ({ config }) => licenses.write(config.outDir),
  },
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'identity',
      'alarms',
    ],
    host_permissions: ['https://api.medium.com/*'],
    // notifications: asked for when the writer switches them on. tabs and hosts: by the page that sends several tabs, and
    // given back when it has read them.
    optional_permissions: ['notifications', 'tabs'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      // Without keys of its own: people choose them, so that no slip of the fingers sends a page.
      'quick-send': { description: '__MSG_commandQuickSend__' },
    },
    incognito: 'not_allowed',
    // WXT's dev server adds its own origin to a policy of its own; ours would shut it out.
    ...(mode === 'development'
      ? {}
      : { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // Fixed for ever: Firefox derives the OAuth redirect URL from it.
              id: '@clipdraft',
              strict_min_version: `${oldest.firefox}.0`,
              data_collection_permissions: {
                required: ['websiteContent', 'browsingActivity', 'authenticationInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: `${oldest.chrome}`, externally_connectable: { ids: [] } }),
  }),
});
