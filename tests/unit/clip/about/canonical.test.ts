import { describe, expect, it } from 'vitest';
import { canonicalCandidates, cleanUrl } from '@/utils/clip/about/canonical';

describe('cleanUrl', () => {
  it.each([
    ['https://a.example/x?utm_source=f&id=2&fbclid=1', 'https://a.example/x?id=2'],
    ['https://a.example/x?gclid=1', 'https://a.example/x'],
    ['https://a.example/x?q=a+b%20c&&y&mc_cid=9', 'https://a.example/x?q=a+b%20c&&y'],
    ['https://a.example/x#part', 'https://a.example/x'],
    ['https://a.example/#!/post/7', 'https://a.example/#!/post/7'],
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
  const none = { 'rel-canonical': [], 'og:url': [], 'json-ld': [] };

  it('always has the tab’s own address', () => {
    expect(canonicalCandidates(none, tab, tab)).toEqual([
      { source: 'tab', url: 'https://a.example/post' },
    ]);
  });

  it('keeps the order of trust and drops doubles', () => {
    const claims = {
      'rel-canonical': ['/post-1'],
      'og:url': ['https://a.example/post-1#x', 'https://b.example/2'],
      'json-ld': ['javascript:1', 'https://a.example/post'],
    };
    expect(canonicalCandidates(claims, tab, tab)).toEqual([
      { source: 'rel-canonical', url: 'https://a.example/post-1' },
      { source: 'og:url', url: 'https://b.example/2' },
      { source: 'json-ld', url: 'https://a.example/post' },
    ]);
  });

  it('takes https where the page only forgot that it has moved', () => {
    const claims = { ...none, 'rel-canonical': ['http://a.example/post', 'http://a.example/2'] };
    expect(canonicalCandidates(claims, tab, tab)).toEqual([
      { source: 'rel-canonical', url: 'https://a.example/post' },
      { source: 'rel-canonical', url: 'http://a.example/2' },
    ]);
  });

  it('takes no home page for the article’s address', () => {
    const claims = { ...none, 'rel-canonical': ['https://a.example/', ''] };
    expect(canonicalCandidates(claims, tab, tab)).toHaveLength(1);
    expect(canonicalCandidates(claims, 'https://a.example/', tab)).toEqual([
      { source: 'rel-canonical', url: 'https://a.example/' },
    ]);
  });
});
