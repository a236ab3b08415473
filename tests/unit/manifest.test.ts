// What the shipped manifests hold and ask for. A key or a permission that is added must be added here too; a permission
// with its reason in DECISIONS.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMediumClient } from '@/utils/medium/client';
import { createTokenClient } from '@/utils/medium/tokens/tokens';

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
    'options_ui',
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

  it('shows its settings in a tab, which has the room for them', () => {
    expect(manifest.options_ui).toMatchObject({ page: 'options.html', open_in_tab: true });
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
    expect(policy).toContain("connect-src 'self' https://api.medium.com;");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|http:/);
  });
});

it('lets no other extension connect in Chrome', () => {
  expect(manifestOf('chrome').externally_connectable).toEqual({ ids: [] });
});

/**
 * What every header and field of the API tells, in Mozilla's terms; null: nothing of a person or a page.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
const tells: Readonly<Record<string, string | null>> = {
  accept: null,
  authorization: 'authenticationInfo',
  client_id: 'authenticationInfo',
  client_secret: 'authenticationInfo',
  code: 'authenticationInfo',
  refresh_token: 'authenticationInfo',
  canonicalUrl: 'browsingActivity',
  title: 'websiteContent',
  content: 'websiteContent',
  tags: 'websiteContent',
  image: 'websiteContent',
  contentFormat: null,
  'content-type': null,
  grant_type: null,
  redirect_uri: null,
  license: null,
  notifyFollowers: null,
  publishStatus: null,
};

/** The names of all headers and fields that the API's clients send, over every call that they have. */
async function everythingSent(): Promise<string[]> {
  const names = new Set<string>();
  const note = async (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
    const request = new Request(input, init);
    for (const name of new Headers(init?.headers).keys()) names.add(name);
    const { body } = init ?? {};
    const fields =
      typeof body === 'string'
        ? Object.keys(JSON.parse(body) as object)
        : body instanceof URLSearchParams || body instanceof FormData
          ? [...body.keys()]
          : [];
    for (const name of fields) names.add(name);
    expect(new URL(request.url).origin).toBe('https://api.medium.com');
    return Response.json({});
  };
  const now = () => 0;
  const medium = createMediumClient({ fetch: note, token: 'token', now });
  const post = {
    title: 'A title',
    contentFormat: 'html',
    content: '<p>Text</p>',
    tags: ['tag'],
    canonicalUrl: 'https://journal.example/',
    publishStatus: 'draft',
    license: 'all-rights-reserved',
    notifyFollowers: false,
  } as const;
  const client = { clientId: 'id', clientSecret: 'secret' };
  const tokens = createTokenClient({ fetch: note, now });
  const calls = {
    getUser: () => medium.getUser(),
    getPublications: () => medium.getPublications('user'),
    getPublicationContributors: () => medium.getPublicationContributors('publication'),
    createPost: () => medium.createPost('user', { ...post, tags: [...post.tags] }),
    createPostUnderPublication: () =>
      medium.createPostUnderPublication('publication', { ...post, tags: [...post.tags] }),
    uploadImage: () =>
      medium.uploadImage({ bytes: new Blob(['x']), type: 'image/png', name: 'a.png' }),
    getAccessToken: () =>
      tokens.getAccessToken({ ...client, code: 'code', redirectUri: 'https://a.example/' }),
    refreshAccessToken: () => tokens.refreshAccessToken({ ...client, refreshToken: 'refresh' }),
  } satisfies Record<keyof typeof medium | keyof typeof tokens, () => Promise<unknown>>;
  for (const call of Object.values(calls)) await call();
  return [...names].sort();
}

it('T22 says in Firefox what is transmitted: all that the API’s calls carry, and nothing else', async () => {
  const sent = await everythingSent();
  expect(sent).toEqual(Object.keys(tells).sort());
  const told = new Set(sent.map((name) => tells[name]).filter((category) => category !== null));
  const { gecko } = manifestOf('firefox').browser_specific_settings as {
    gecko: { id: string; data_collection_permissions: Record<string, string[]> };
  };
  expect(gecko.id).toBe('@clipdraft');
  expect(Object.keys(gecko.data_collection_permissions)).toEqual(['required']);
  expect(gecko.data_collection_permissions.required?.toSorted()).toEqual([...told].sort());
});
