import { describe, expect, it } from 'vitest';
import { canonicalCandidates, cleanUrl } from '@/utils/clip/about/canonical';

describe('T15 cleanUrl', () => {
  it.each([
    ['https://a.example/x?utm_source=f&id=2&fbclid=1', 'https://a.example/x?id=2'],
    ['https://a.example/x?gclid=1', 'https://a.example/x'],
    ['https://a.example/x?q=a+b%20c&&y&mc_cid=9', 'https://a.example/x?q=a+b%20c&&y'],
    ['https://a.example/x#part', 'https://a.example/x'],
    ['https://a.example/#!/post/7', 'https://a.example/#!/post/7'],
    ['https://a.example/#/post/7', 'https://a.example/#/post/7'],
    ['https://a.example/post#/schema/Article/7', 'https://a.example/post'],
    ['https://me:secret@a.example/', 'https://a.example/'],
    ['../up', 'https://base.example/up'],
    ['//other.example/x', 'https://other.example/x'],
    ['  http://a.example/x\n', 'http://a.example/x'],
    ['https://a.example/?utmost=1', 'https://a.example/?utmost=1'],
  ])('%s becomes %s', (address, clean) => {
    expect(cleanUrl(address, 'https://base.example/dir/page')).toBe(clean);
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'ftp://a.example/',
    'http://[bad',
    `https://a.example/${'x'.repeat(2_048)}`,
  ])('refuses %s', (address) => {
    expect(cleanUrl(address, 'https://base.example/')).toBeNull();
  });
});

describe('canonicalCandidates', () => {
  const tab = 'https://a.example/post?utm_source=x#top';
  const none = { 'rel-canonical': [], 'og:url': [], 'json-ld': [], frame: [] };

  it('always has the tab’s own address', () => {
    expect(canonicalCandidates(none, tab, tab)).toEqual([
      { source: 'tab', url: 'https://a.example/post' },
    ]);
  });

  it('keeps the order of trust and drops doubles', () => {
    const claims = {
      ...none,
      'rel-canonical': ['/post-1'],
      'og:url': ['https://a.example/post-1#x', 'https://b.example/2'],
      'json-ld': ['javascript:1', 'https://a.example/post'],
    };
    expect(canonicalCandidates(claims, tab, tab)).toEqual([
      { source: 'rel-canonical', url: 'https://a.example/post-1', also: ['og:url'] },
      { source: 'og:url', url: 'https://b.example/2' },
      { source: 'json-ld', url: 'https://a.example/post', also: ['tab'] },
    ]);
  });

  it('takes https where the page only forgot that it has moved', () => {
    const claims = { ...none, 'rel-canonical': ['http://a.example/post', 'http://a.example/2'] };
    expect(canonicalCandidates(claims, tab, tab)).toEqual([
      { source: 'rel-canonical', url: 'https://a.example/post', also: ['tab'] },
      { source: 'rel-canonical', url: 'http://a.example/2' },
    ]);
  });

  const first = (claimed: string, own = tab) =>
    canonicalCandidates({ ...none, 'rel-canonical': [claimed] }, own, own).map(({ url }) => url);

  it.each([
    ['a home page', 'https://a.example/'],
    ['the home page of the other form of the host', 'http://www.a.example'],
    ['the home page of the domain above', 'https://a.example/', 'https://blog.a.example/post'],
    ['the home page of a language', 'https://a.example/pt-BR/', 'https://a.example/pt-BR/post'],
    ['a home page by its file', 'https://a.example/index.php'],
    ['a home page with a language', 'https://a.example/?lang=de'],
    ['a home page, of a page with a number', 'https://a.example/', 'https://a.example/?p=7'],
    ['the author’s own computer', 'http://localhost:4000/post'],
    ['a private network', 'http://192.168.0.7/post'],
    ['a sample’s host', 'https://your-site.example.com/post'],
    ['an empty name', 'https://a.example/blog/undefined'],
    ['an empty name glued on', 'https://a.example/blogundefined/'],
    ['an empty number', 'https://a.example/?id=null'],
    ['a template', 'https://a.example/{{ page.url }}'],
    ['a template of names', 'https://a.example/%POSTNAME%'],
    ['the pattern of a route', 'https://a.example/posts/[slug]'],
    ['a pattern with a colon', 'https://a.example/posts/:id/'],
    ['a pattern in braces', 'https://a.example/posts/{slug}'],
    ['an app without its route', 'https://a.example/app/', 'https://a.example/app/#/post/7'],
    ['the front of an app', 'https://a.example/#/', 'https://a.example/#/post/7'],
  ])('lists %s behind the tab’s address', (_, claimed, own = tab) => {
    expect(first(claimed, own)).toEqual([
      new URL(own).href.replace(/\?utm.*/, ''),
      new URL(claimed).href,
    ]);
  });

  it.each([
    ['a home page read as such', 'https://www.a.example/', 'https://a.example/index.html'],
    ['the home page of another site', 'https://b.example/', 'https://b-mirror.example/copy/b'],
    ['the same page by its file', 'https://a.example/go/', 'https://a.example/go/index.html'],
    ['a section', 'https://a.example/posts/'],
    ['a page about nothing', 'https://a.example/js/null-and-undefined-values'],
    ['a route', 'https://a.example/#/post/7', 'https://a.example/#/post/7?from=list'],
    ['a page of another computer at home', 'http://localhost/post', 'http://127.0.0.1/post'],
  ])('lists %s first', (_, claimed, own = tab) => {
    expect(first(claimed, own)[0]).toBe(claimed);
  });

  it('lists the list around the page behind it, where the page says its own address, too', () => {
    const [own, list] = ['https://a.example/posts/eels/', 'https://a.example/posts/'];
    const claims = { ...none, 'rel-canonical': [list] };
    const said = { ...claims, 'og:url': [own] };
    expect(canonicalCandidates(said, own, own).map(({ url }) => url)).toEqual([own, list]);
    expect(canonicalCandidates(claims, own, own).map(({ url }) => url)).toEqual([list, own]);
  });

  it('T15 lists nothing that has no host', () => {
    expect(first('https://a.exampleundefined/post')).toEqual(['https://a.example/post']);
    expect(first('https://a.examplehttps://a.example/post')).toEqual(['https://a.example/post']);
    expect(first('')).toHaveLength(1);
  });
});
