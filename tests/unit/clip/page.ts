// Test pages in jsdom, as the page script would meet them.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { PageWindow } from '@/utils/clip/live-page';

export const pagesFolder = new URL('../../pages/', import.meta.url);

/** A window with the markup in it, scripts counted as on, at an address of the sample site. */
export function windowOf(html: string, url = 'https://journal.example/page/'): PageWindow {
  return new JSDOM(html, { url, runScripts: 'outside-only' }).window as unknown as PageWindow;
}

export function testPage(slug: string): PageWindow {
  const html = readFileSync(new URL(`${slug}/page.html`, pagesFolder), 'utf8');
  return windowOf(html, `https://journal.example/${slug}/`);
}

/** An article long enough to be taken for one. */
export function article(inside: string, head = ''): string {
  const sentence =
    'The baker rose early, lit the oven, and waited for the dough to follow his example. ';
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><p>${sentence.repeat(4)}</p>${inside}<p>${sentence.repeat(3)}</p></article></body></html>`;
}
