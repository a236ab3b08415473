// What in a piece of HTML could act, by its elements, attributes and addresses. Runs in a page, with the browser's own parser.

/** What a document of ours may hold. The HTML file has a head and a frame of its own; the preview shows pictures as words. */
const allowed = new Set(
  (
    'html head body meta title link article hgroup footer h1 h2 h3 h4 p ul ol li blockquote pre hr table thead tbody tr th td ' +
    'figure figcaption img strong em code a s del sup sub br span div input small b i'
  ).split(' '),
);
const attributes =
  /^(?:href|src|alt|title|start|lang|dir|rel|charset|name|property|content|class|type|checked|disabled|align|colspan|rowspan|data-[\w-]+|role|aria-[\w-]+)$/;

/** Wherever it is shown: a relative address leads to the page's own site, and a picture runs nothing. */
function isHarmless(address: string, element: Element): boolean {
  const url = URL.parse(address, 'https://journal.example/');
  if (url === null) return false;
  return (
    /^(?:https?|mailto):$/.test(url.protocol) ||
    (element.localName === 'img' && url.protocol === 'data:')
  );
}

/** A form's fields may take the name of any member. */
function attributesOf(element: Element): { name: string; value: string }[] {
  const { getAttributeNames, getAttribute } = Element.prototype;
  return getAttributeNames
    .call(element)
    .map((name) => ({ name, value: getAttribute.call(element, name) ?? '' }));
}

/** @returns a word for each: `<svg>`, `img[onerror]`, `href="javascript:…"` */
export function dangers(html: string): string[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(allowed.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...attributesOf(element).flatMap(({ name, value }) => {
      if (!attributes.test(name)) return [`${element.localName}[${name}]`];
      const isAddress = name === 'href' || name === 'src';
      return isAddress && !isHarmless(value, element) ? [`${name}="${value}"`] : [];
    }),
  ]);
}
