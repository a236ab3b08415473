// Every entry of every engine is alive: it matches in the engine's sample, and the sample is read as it should be.
import { describe, expect, it, vi } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { isCalledBox, kinds } from '@/utils/clip/known/box-names';
import { partOfName, wholeName } from '@/utils/clip/known/class-names';
import { generators, guarded, selectors } from '@/utils/clip/known/engines';
import { type Engine, engines } from '@/utils/clip/known/engines/engine';
import { windowOf } from '../page';
import type { EngineSample } from './samples/engines/sample';

// jsdom needs seconds for what a browser does in milliseconds.
vi.setConfig({ testTimeout: 30_000 });

const files = import.meta.glob<Record<string, Engine>>(
  '../../../../utils/clip/known/engines/*.ts',
  { eager: true },
);
const samples = import.meta.glob<{ sample: EngineSample }>('./samples/engines/*.ts', {
  eager: true,
});
const all = Object.entries(files).flatMap(([path, file]): [string, Engine, EngineSample][] => {
  const name = /([\w-]+)\.ts$/.exec(path)?.[1] ?? '';
  if (name === 'engine' || name === 'list') return [];
  const [engine] = Object.values(file);
  const sample = samples[`./samples/engines/${name}.ts`]?.sample;
  if (!engine || !sample) throw new Error(`${name} exports no engine, or has no sample`);
  return [[name, engine, sample]];
});

const bySelector = [
  'titles',
  'manual',
  'texts',
  'posts',
  'authors',
  'authorsBefore',
  'behindPosts',
  'besidePosts',
  'quotedPosts',
  'around',
  'parts',
  'items',
  'numberedItems',
] as const;

it('knows every engine that has a file', () => {
  expect(new Set(engines)).toEqual(new Set(all.map(([, engine]) => engine)));
});

describe.each(all)('%s', (_, { generator, boxes, ...marks }, sample) => {
  const body = () => windowOf(`<body>${sample.html}</body>`).document.body;
  const classes = () => [...body().querySelectorAll('[class]')].map((it) => it.className);

  it('has marks that match in its sample', () => {
    const idle = Object.entries(marks).flatMap(([field, listed]) => {
      const isSelector = bySelector.some((it) => it === field);
      const entries = isSelector ? listed.split(', ') : listed.split(' ');
      return entries.filter((entry) =>
        isSelector
          ? body().querySelector(entry) === null
          : !classes().some((it) => wholeName([entry]).test(it)),
      );
    });
    expect(idle).toEqual([]);
    expect(generator ? generators().test(sample.generator ?? '') : true).toBe(true);
    if (generator) expect(sample.generator).toMatch(new RegExp(generator, 'i'));
  });

  it('has names of boxes that its sample has and everybody takes for such', () => {
    const names = boxes?.split(' ') ?? [];
    const said = [...body().querySelectorAll('[class], [id]')].flatMap((it) => [
      ...it.classList,
      it.id,
    ]);
    expect(names.filter((name) => !said.some((it) => partOfName([name]).test(it)))).toEqual([]);
    expect(names.filter((name) => !isCalledBox(name, true))).toEqual([]);
  });

  it('is read as it should be', () => {
    const made = sample.generator ? `<meta name="generator" content="${sample.generator}">` : '';
    const head = `<title>${sample.document ?? ''}</title>${made}`;
    const clip = clipPage(
      windowOf(`<!doctype html><head>${head}</head><body>${sample.html}</body>`),
    );
    const text = clip.ok ? (clip.value.article?.textContent ?? '') : '';
    expect((sample.found ?? []).filter((it) => !text.includes(it))).toEqual([]);
    expect((sample.leftOut ?? []).filter((it) => text.includes(it))).toEqual([]);
    if (sample.title) expect(clip.ok && clip.value.metadata.title).toBe(sample.title);
  });
});

it('finds the same posts behind a guard as without', () => {
  const page = windowOf(all.map(([, , { html }]) => html).join('')).document;
  const asked = selectors('posts');
  expect([...page.querySelectorAll(guarded(asked))]).toEqual([...page.querySelectorAll(asked)]);
  expect(page.querySelectorAll(asked).length).toBeGreaterThan(30);
});

it('takes every name of a box for one, and with a word for a box behind', () => {
  const written = (kind: string) => [kind, `${kind}-box`, kind.replaceAll('-', '_')];
  // "page-nav" alone may be said of the whole page.
  const isCalled = (name: string) => isCalledBox(name, true) || isCalledBox(`site-${name}`, true);
  expect([...kinds].flatMap(written).filter((name) => !isCalled(name))).toEqual([]);
});

it('tells a layout that has a sidebar from the sidebar', () => {
  const names = ['page-container-sidebar', 'site-layout-sidebar', 'container-sidebar'];
  expect(names.filter((name) => isCalledBox(name, true))).toEqual([]);
  expect(isCalledBox('sidebar-container', true)).toBe(true);
  expect(isCalledBox('left-sidebar', true)).toBe(true);
});
