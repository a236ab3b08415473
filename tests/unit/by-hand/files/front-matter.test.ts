// What a real YAML reader gets back, in both versions of the language.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '@/utils/by-hand/files/front-matter';
import type { FileDraft } from '@/utils/by-hand/files/types';
import { draftOf } from './draft';

const versions = ['1.1', '1.2'] as const;
const written = (changes: Partial<FileDraft>) => frontMatter(draftOf('', changes));

function read(text: string, version: (typeof versions)[number]): unknown {
  const [, inside] = /^---\n(.*)\n---\n$/s.exec(text) ?? [];
  return parse(inside ?? '', { version });
}

it('says what is known, under the names that tools read', () => {
  expect(written({ subtitle: 'A: love story' })).toBe(
    `---
title: "Bread & “butter”"
subtitle: "A: love story"
author: "Ada Baker"
date: "2026-03-05"
canonical_url: "https://journal.example/bread/"
site: "The Journal"
license: "CC BY-SA 4.0"
tags: ["bread", "slow food"]
---
`,
  );
});

it('leaves out what is unknown', () => {
  const metadata = { byline: null, siteName: null, lang: null, publishedTime: null };
  const few = {
    subtitle: ' ',
    tags: [],
    canonicalUrl: '',
    license: 'all-rights-reserved',
  } as const;
  const expected = '---\ntitle: "Bread & “butter”"\nlicense: "All rights reserved"\n---\n';
  expect(written({ ...few, metadata })).toBe(expected);
  expect(written({ ...few, metadata: null })).toBe(expected);
});

describe.each(versions)('a reader of YAML %s', (version) => {
  it.each([
    'Title: with colon',
    'say "no" \\ #1',
    'yes',
    '1e3',
    '0777',
    '2026-03-05',
    'null',
    '~',
    '--- \n---\n...',
    ' both ends ',
    '- [a]: {b}',
    '&a *b !c |d >e %f @g `h',
    'naïve 😀 家',
    'a\u2028b\u2029c\u0085d\ufeffe\u0000f\u007fg\u00a0h\tj\r\nk',
  ])('gets %j back as it was', (title) => {
    expect(read(written({ title, tags: [title] }), version)).toMatchObject({
      title,
      tags: [title],
    });
  });

  it('gets any text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const expected = { ...(text.trim() === '' ? {} : { title: text }), tags: [text, text] };
        expect(read(written({ title: text, tags: [text, text] }), version)).toMatchObject(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('gets a sign for half a surrogate pair', () => {
    expect(read(written({ title: 'a\ud83d' }), version)).toMatchObject({ title: 'a\ufffd' });
  });
});

it('leaves no sign as it is that a stricter reader takes for a line’s end, or refuses', () => {
  const title = 'a\u2028b\u2029c\u0085d\ufeffe\u007ff\uffffg';
  expect(written({ title })).toContain(
    String.raw`title: "a\u2028b\u2029c\u0085d\ufeffe\u007ff\uffffg"`,
  );
});
