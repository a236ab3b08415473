// A saved page with its structure and without its author's words, so that it can stand in the project.
import { JSDOM } from 'jsdom';
import { addressChanger } from './other-addresses.ts';
import { otherWords, wordsIn } from './other-words.ts';

/** By these words readers know what a part is: they stay where the text is short. */
const labels =
  'a, button, summary, label, legend, h1, h2, h3, h4, h5, h6, dt, th, nav, aside, footer';
const mostWordsOfALabel = 3;

const addressAttributes = new Set(['href', 'src', 'poster', 'data', 'action', 'cite']);
const shapeAttributes =
  /^(?:id|class|role|type|rel|lang|dir|itemprop|itemtype|itemscope|property|name|http-equiv|charset|media|style|width|height|sizes|colspan|rowspan|scope|start|value|reversed|hidden|datetime|for|open|loading|decoding|tabindex|viewBox|d|aria-(?:hidden|expanded|controls|labelledby|describedby))$/;
/** Names of <meta> whose content is no text. */
const technicalMeta =
  /^(?:viewport|robots|generator|theme-color|og:type|og:locale|article:published_time|article:modified_time|referrer|color-scheme)$/;
/** Keys of JSON-LD whose values are texts. */
const textKeys = new Set([
  'headline',
  'name',
  'description',
  'articleBody',
  'text',
  'keywords',
  'alternativeHeadline',
  'caption',
  'about',
]);

/**
 * @param html the page as it was saved
 * @param saved where it came from; without it, the page's own word for that
 * @returns the page with other words and other addresses; comments, scripts and what belongs to forms are gone
 */
export function disguise(html: string, saved?: string): string {
  const { window } = new JSDOM(html);
  const { document } = window;
  const address = saved ?? ownAddress(document);
  const change = addressChanger(address);
  for (const node of [...document.querySelectorAll('script, iframe[srcdoc]')]) {
    if (node.getAttribute('type') === 'application/ld+json')
      node.textContent = otherData(node.textContent, change);
    else if (node.localName === 'script') node.remove();
    else node.removeAttribute('srcdoc');
  }
  for (const element of document.querySelectorAll('*')) changeAttributes(element, change);
  const texts = document.createTreeWalker(document, window.NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) nodes.push(node);
  for (const node of nodes) {
    if (node.nodeType === window.Node.COMMENT_NODE) (node as Comment).remove();
    else if (node.nodeType === window.Node.TEXT_NODE) changeText(node as Text);
  }
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

function ownAddress(document: Document): string {
  const link = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  return URL.canParse(link) ? link : 'https://saved.example/page/';
}

function changeText(text: Text): void {
  const parent = text.parentElement;
  if (parent?.localName === 'script') return;
  if (parent?.localName === 'style') {
    text.data = text.data.replace(/url\([^)]*\)/g, 'none').replace(/@import[^;]*;/g, '');
    return;
  }
  const label = parent?.closest(labels);
  const isLabel = label != null && wordsIn(label.textContent) <= mostWordsOfALabel;
  if (!isLabel) text.data = otherWords(text.data);
}

function changeAttributes(element: Element, change: (address: string) => string): void {
  for (const { name, value } of [...element.attributes]) {
    if (name.startsWith('on') || name === 'nonce' || name === 'integrity')
      element.removeAttribute(name);
    else if (element.localName === 'input' && name === 'value') element.removeAttribute(name);
    else if (element.localName === 'meta' && name === 'content')
      element.setAttribute(name, otherMeta(element, value, change));
    else if (name === 'srcset' || name === 'imagesrcset')
      element.setAttribute(name, otherSet(value, change));
    else if (addressAttributes.has(name) || /^(?:https?:)?\/\//.test(value))
      element.setAttribute(name, change(value));
    else if (!shapeAttributes.test(name)) element.setAttribute(name, otherText(value));
  }
}

function otherMeta(meta: Element, content: string, change: (address: string) => string): string {
  const name =
    meta.getAttribute('property') ??
    meta.getAttribute('name') ??
    meta.getAttribute('http-equiv') ??
    '';
  if (technicalMeta.test(name) || meta.hasAttribute('http-equiv')) return content;
  return /^(?:https?:)?\/\//.test(content) ? change(content) : otherWords(content);
}

function otherSet(set: string, change: (address: string) => string): string {
  return set
    .split(/,\s+/)
    .map((one) => {
      const [address = '', ...rest] = one.trim().split(/\s+/);
      return [change(address), ...rest].join(' ');
    })
    .join(', ');
}

/** A short value is a setting, a long one a text. */
function otherText(value: string): string {
  return wordsIn(value) > mostWordsOfALabel ? otherWords(value) : value;
}

function otherData(json: string, change: (address: string) => string): string {
  const changed = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (/^https?:\/\//.test(value) && key !== '@context') return change(value);
    return textKeys.has(key) ? otherWords(value) : value;
  };
  try {
    return JSON.stringify(JSON.parse(json, changed));
  } catch {
    // A page whose data cannot be read is read without it.
    return otherWords(json);
  }
}
