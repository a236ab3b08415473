// Pages that lie about themselves: names that hide the browser's own members, and built-ins that were replaced.
import { article, page } from './words.ts';

/** A form whose fields take every name that a form, an element or a node has, `parentNode` and all. */
const clobberedForm = `{
  const form = document.querySelector('form');
  const append = form.append.bind(form);
  const names = [];
  for (const name in form) names.push(name);
  for (const name of names) {
    const field = document.createElement('input');
    field.name = name;
    append(field);
  }
}`;

/** Pictures and forms that take every name that the document has, `querySelector` and all. */
const clobberedDocument = `{
  const { body } = document;
  const createElement = document.createElement.bind(document);
  const names = [];
  for (const name in document) names.push(name);
  for (const [index, name] of names.entries()) {
    const named = createElement(index % 2 ? 'img' : 'form');
    named.setAttribute('name', name);
    named.id = name;
    body.append(named);
  }
}`;

/** The driver asks the page by JSON.stringify({ value }), which goes on as before. */
const polluted = `{
  const { stringify } = JSON;
  JSON.stringify = (given, ...others) =>
    given && Object.hasOwn(given, 'value') ? stringify(given, ...others) : 'polluted';
  const lie = () => 'polluted';
  for (const name of ['map', 'filter', 'flatMap', 'join', 'push', 'pop', 'slice', 'sort', 'some'])
    Array.prototype[name] = lie;
  for (const name of ['replace', 'match', 'matchAll', 'slice', 'split', 'trim', 'toLowerCase'])
    String.prototype[name] = lie;
  Map.prototype.get = Set.prototype.has = WeakMap.prototype.get = RegExp.prototype.test = lie;
  Promise.resolve = lie;
  for (const name of ['ok', 'code', 'article', 'html', 'result', 'copy', 'children', 'twin'])
    Object.defineProperty(Object.prototype, name, { get: lie, set: lie, configurable: true });
  for (const name of ['firstChild', 'nextSibling', 'parentNode', 'nodeType', 'textContent'])
    Object.defineProperty(Node.prototype, name, { get: lie, configurable: true });
  Element.prototype.getAttribute = Element.prototype.checkVisibility = lie;
  Document.prototype.importNode = DOMImplementation.prototype.createHTMLDocument = lie;
  Object.defineProperty(Document.prototype, 'implementation', { get: lie });
  globalThis.getComputedStyle = globalThis.getSelection = globalThis.DOMParser = lie;
  Array.prototype[Symbol.iterator] = function* () { yield 'polluted'; };
}`;

export const foolishPages: Readonly<Record<string, () => string>> = {
  'clobbered-form': () =>
    page({ body: `<form>${article()}</form><script>${clobberedForm}</script>` }),
  'clobbered-document': () => page({ body: `${article()}<script>${clobberedDocument}</script>` }),
  polluted: () => page({ head: `<script>${polluted}</script>`, body: article() }),
};
