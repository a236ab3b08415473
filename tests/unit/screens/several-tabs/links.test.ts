import { describe, expect, it } from 'vitest';
import { pastedLinks, patternsFor } from '@/utils/screens/several-tabs/links';

describe('a pasted list', () => {
  it('is read line by line, without empty lines, in its order', () => {
    const links = pastedLinks(' https://b.example/two \r\n\n\thttps://a.example/one?x=1\n');
    expect(links.map(({ key }) => key)).toEqual([
      'https://b.example/two',
      'https://a.example/one?x=1',
    ]);
  });

  it('names a page once, whatever the marks, the scheme or a slash at the end of its address', () => {
    const links = pastedLinks(
      [
        'https://a.example/one',
        'https://a.example/one?utm_source=feed#part',
        'http://a.example/one/',
        'https://a.example/ONE',
      ].join('\n'),
    );
    expect(links.map(({ text }) => text)).toEqual([
      'https://a.example/one',
      'https://a.example/ONE',
    ]);
  });

  it.each(['no link', 'ftp://a.example/', 'chrome://version/', 'https://api.medium.com/v1/me'])(
    'keeps %s by its words, as no page',
    (line) => {
      expect(pastedLinks(line)).toEqual([{ text: line, key: null }]);
    },
  );
});

describe('what the browser is asked for', () => {
  it('is each host once, under either scheme, and no wildcard among them', () => {
    expect(
      patternsFor([
        'https://b.example/one',
        'http://b.example:8080/two',
        'https://www.a.example/',
        'about:config',
      ]),
    ).toEqual(['*://b.example/*', '*://www.a.example/*']);
  });

  it('is never Medium’s API: given back, it would be gone', () => {
    expect(patternsFor(['https://api.medium.com/v1/me'])).toEqual([]);
  });
});
