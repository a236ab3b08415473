// Test pages in jsdom, as the page script would meet them.
import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { PageWindow } from '@/utils/clip/page/live-page';

export const pagesFolder = new URL('../../pages/', import.meta.url);

/** A window with the markup in it, scripts counted as on, at an address of the sample site. */
export function windowOf(
  html: string,
  url = 'https://journal.example/page/',
  readyState: DocumentReadyState = 'complete',
): PageWindow {
  const { window } = new JSDOM(html, { url, runScripts: 'outside-only' });
  // jsdom says "loading" until somebody waits, with everything there.
  Object.defineProperty(window.Document.prototype, 'readyState', { get: () => readyState });
  return window as unknown as PageWindow;
}

export function testPage(slug: string): PageWindow {
  const url = `https://journal.example/${slug}/`;
  const text = new URL(`${slug}/page.txt`, pagesFolder);
  if (existsSync(text)) return textPage(readFileSync(text, 'utf8'), url);
  return windowOf(readFileSync(new URL(`${slug}/page.html`, pagesFolder), 'utf8'), url);
}

/** As browsers show plain text; jsdom knows no such document. */
export function textPage(text: string, url: string): PageWindow {
  const window = windowOf('<html><head></head><body><pre></pre></body></html>', url);
  const pre = window.document.querySelector('pre');
  if (pre) pre.textContent = text;
  Object.defineProperty(window.Document.prototype, 'contentType', { get: () => 'text/plain' });
  return window;
}

/** A document in XML, served as such. */
export function xmlPage(xml: string, contentType: string, name: string): PageWindow {
  const url = `https://journal.example/${name}`;
  return new JSDOM(xml, { url, contentType }).window as unknown as PageWindow;
}

/** An article long enough to be taken for one. */
export function article(inside: string, head = ''): string {
  const sentence =
    'The baker rose early, lit the oven, and waited for the dough to follow his example. ';
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><p>${sentence.repeat(4)}</p>${inside}<p>${sentence.repeat(3)}</p></article></body></html>`;
}
