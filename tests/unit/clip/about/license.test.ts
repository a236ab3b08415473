import { describe, expect, it } from 'vitest';
import { licenseOf, pageLicense } from '@/utils/clip/about/license';
import { readDeclared } from '@/utils/clip/page/declared';
import { openPage } from '@/utils/clip/page/live-page';
import { windowOf } from '../page';

describe('licenseOf', () => {
  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'cc-40-by'],
    ['http://www.creativecommons.org/licenses/by-nc-sa/4.0/deed.de', 'cc-40-by-nc-sa'],
    ['//creativecommons.org/licenses/by-nd/4.0', 'cc-40-by-nd'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'cc-40-zero'],
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'public-domain'],
    ['https://creativecommons.org/licenses/by/3.0/', null],
    ['https://creativecommons.org/licenses/sampling/4.0/', null],
    ['https://creativecommons.org.evil.example/licenses/by/4.0/', null],
    ['https://a.example/licenses/by/4.0/', null],
    ['http://[bad', null],
  ])('%s is %s', (url, license) => {
    expect(licenseOf(url)).toBe(license);
  });
});

describe('pageLicense', () => {
  const cc = 'https://creativecommons.org/licenses';
  const read = (html: string, linked: string[] = []) => {
    const page = openPage(windowOf(`<body>${html}`));
    return pageLicense(page.document.body, readDeclared(page), linked);
  };

  it('believes rel=license before any other mention', () => {
    expect(
      read(`<a href="${cc}/by-sa/4.0/">x</a><a rel="noopener license" href="${cc}/by/4.0/">y</a>`),
    ).toBe('cc-40-by');
  });
  it('believes JSON-LD before a mere link', () => {
    expect(read(`<a href="${cc}/by-sa/4.0/">x</a>`, [`${cc}/by-nc/4.0/`])).toBe('cc-40-by-nc');
  });
  it('takes a mere link when it is the only one', () => {
    expect(read(`<footer><a href="${cc}/by/4.0/">x</a></footer>`)).toBe('cc-40-by');
  });
  it('leaves it to the writer when two differ', () => {
    expect(read(`<a href="${cc}/by/4.0/">x</a><a href="${cc}/by-sa/4.0/">y</a>`)).toBeNull();
  });
  it('does not take an older version or fall through to a weaker mention', () => {
    expect(
      read(`<a rel="license" href="${cc}/by/2.0/">x</a><a href="${cc}/by/4.0/">y</a>`),
    ).toBeNull();
  });
  it('does not take a picture’s license for the text’s', () => {
    expect(
      read(`<figure><figcaption><a href="${cc}/by/4.0/">x</a></figcaption></figure>`),
    ).toBeNull();
    expect(read(`<p class="user-comment"><a href="${cc}/by/4.0/">x</a></p>`)).toBeNull();
  });
});
