// What is in the packages that go to the stores: no secret, no test, no map, and nothing that a page would get unasked.
// Reads the packages that `npm run zip` made; `npm test` makes them first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const version = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
).version;

describe.each(['chrome', 'firefox'])('the %s package', (browser) => {
  const filesOf = () =>
    Object.entries(
      unzipSync(readFileSync(join(root, `.output/clipdraft-${version}-${browser}.zip`))),
    ).map(([name, bytes]) => ({ name, text: strFromU8(bytes, true) }));

  it('holds no secret: no client id or secret, no token, no key', () => {
    const secrets =
      /client_?secret["'`]?\s*[:=]\s*["'`][^"'`]+["'`]|["'`][0-9a-f]{32,}["'`]|-----BEGIN|Bearer [0-9a-f]{16,}/i;
    const files = filesOf();
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter(({ text }) => secrets.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('holds what is shipped and nothing else', () => {
    const names = filesOf().map(({ name }) => name);
    expect(names).toContain('manifest.json');
    expect(names.filter((name) => !/\.(?:json|html|js|css|png)$/.test(name))).toEqual([]);
    expect(names.filter((name) => /\btests?\b|sandbox|\.map$/.test(name))).toEqual([]);
  });

  it('names no host but Medium’s', () => {
    const hosts = filesOf()
      .filter(({ name }) => /background|manifest/.test(name))
      .flatMap(({ text }) => text.match(/https?:\/\/[\w.-]+/g) ?? [])
      .filter((host) => !/^https:\/\/(?:api\.)?medium\.com$/.test(host));
    expect(hosts).toEqual([]);
  });
});
