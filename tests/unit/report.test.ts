// `npm run report` and `npm run release-notes`: what becomes of a page and of the changelog.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { notesOf } from '../../scripts/release/notes.ts';
import { disguise } from '../../scripts/report/disguise.ts';
import { otherWords } from '../../scripts/report/other-words.ts';

const address = 'https://ada.blog/2024/the-secret-garden-of-my-aunt/?ref=anna';
const disguised = (html: string) => new JSDOM(disguise(html, address)).window.document;

describe('a page with other words', () => {
  it('keeps no word of the author, in text, attributes, data or comments', () => {
    const html = disguise(
      `<html><head><title>Secret garden of aunts</title>
       <meta name="description" content="Secret aunts">
       <script type="application/ld+json">{"@type":"Article","headline":"Secret aunts","url":"https://ada.blog/the-secret-garden-of-aunts/"}</script>
       <script>var secret = 1;</script></head>
       <body onload="secret()"><!-- secret --><article class="post" data-note="a secret of four words">
       <h1>Secret garden of aunts</h1><p>My secret aunt, 72, gardens.</p>
       <img src="/secret-garden-of-aunts.jpg" alt="A secret garden of aunts">
       <a href="https://other.site/the-secret-garden-of-aunts">the secret garden of aunts</a>
       <input value="secret"></article></body></html>`,
      address,
    );
    expect(html).not.toMatch(/secret|aunt|ada\.blog|other\.site|onload/i);
    expect(html).toContain('class="post"');
    expect(html).toContain('72');
    expect(html).toMatch(/src="\/[\w-]+\.jpg"/);
    expect(html).toContain('"@type":"Article"');
  });

  it('gives the same word the same other word, as long and with the same capitals', () => {
    const document = disguised(
      '<title>A Garden of my very own</title><h1>A Garden of my very own</h1>',
    );
    expect(document.title).toBe(document.querySelector('h1')?.textContent);
    expect(otherWords('Garden, NASA’s garden.')).toMatch(
      /^\p{Lu}\p{Ll}{5}, \p{Lu}{4}’\p{Ll} \p{Ll}{6}\.$/u,
    );
    expect(otherWords('Garden').toLowerCase()).toBe(otherWords('garden'));
  });

  it('stays in the script of the text', () => {
    expect(otherWords('Сад и дом')).toMatch(/^\p{Script=Cyrillic}{3} \p{Script=Cyrillic} /u);
    expect(otherWords('庭と家')).toMatch(/^[\p{Script=Han}\p{Script=Hiragana}]{3}$/u);
  });

  it('leaves short labels: readers know parts by them', () => {
    const document = disguised('<h2>Related posts</h2><a href="/tag/garden">Read more</a>');
    expect(document.body.textContent).toBe('Related postsRead more\n');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/tag/garden');
  });

  it('keeps whether an address is of the page’s own site', () => {
    const document = disguised(
      '<a href="https://ada.blog/a">a</a><a href="https://b.example/x">b</a><a href="//b.example/y">b</a><a href="#top">c</a>',
    );
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://journal.example/a',
      'https://site-1.example/x',
      'https://site-1.example/y',
      expect.stringMatching(/^#[a-z]{3}$/),
    ]);
  });
});

describe('the notes of a release', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\nsoon\n\n## 0.1.0 (2026-11-28)\n\n### Added\n\n- All.\n\n## 0.0.9\n\nold\n';

  it('are the part about its version', () => {
    expect(notesOf(changelog, '0.1.0')).toBe('### Added\n\n- All.');
  });

  it('are missed where there is none', () => {
    expect(() => notesOf(changelog, '0.1')).toThrow('Write what is new first');
  });
});
