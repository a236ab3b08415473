// What the shipped manifests hold and ask for. A key or a permission that is added must be added here too; a permission
// with its reason in DECISIONS.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function manifestOf(browser: 'chrome' | 'firefox') {
  const file = join(import.meta.dirname, `../../.output/${browser}-mv3/manifest.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** WXT makes keys out of folder names: `entrypoints/history/` replaced Chrome's own history page. */
const keys = {
  both: [
    'action',
    'background',
    'commands',
    'content_security_policy',
    'default_locale',
    'description',
    'host_permissions',
    'icons',
    'incognito',
    'manifest_version',
    'name',
    'optional_host_permissions',
    'optional_permissions',
    'permissions',
    'version',
  ],
  chrome: ['externally_connectable', 'minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

describe.each(['chrome', 'firefox'] as const)('the %s manifest', (browser) => {
  const manifest = manifestOf(browser);

  it('has these keys and no more, so that nothing new gets in unseen', () => {
    expect(Object.keys(manifest).sort()).toEqual([...keys.both, ...keys[browser]].sort());
  });

  it('asks for these permissions and no more', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'scripting',
      'storage',
      // What waits to be sent is not evicted with web pages' data; no browser asks a question for it.
      'unlimitedStorage',
      'contextMenus',
      'identity',
      'alarms',
      // The checklist beside Medium's page; Firefox's sidebar needs none.
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(manifest.host_permissions).toEqual(['https://api.medium.com/*']);
    // Never on installing: notifications with their switch, the others only for the page that sends several tabs, and only while it reads them.
    expect(manifest.optional_permissions).toEqual(['notifications', 'tabs']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('puts nothing into any page and lets no page reach in', () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('lets extension pages load only themselves and talk only to Medium', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string })
      .extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('connect-src https://api.medium.com;');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|http:/);
  });
});

it('lets no other extension connect in Chrome, and says what is transmitted in Firefox', () => {
  expect(manifestOf('chrome').externally_connectable).toEqual({ ids: [] });
  expect(manifestOf('firefox').browser_specific_settings).toMatchObject({
    gecko: {
      id: '@clipdraft',
      data_collection_permissions: {
        required: ['websiteContent', 'browsingActivity', 'authenticationInfo'],
      },
    },
  });
});
