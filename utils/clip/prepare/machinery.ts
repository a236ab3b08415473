// Scripts, styles and the like: dropped, but for what tells about the page (JSON-LD, meta, link).
import type { LiveReader } from './reader';

const dropped = new Set(
  'script style template object embed applet param canvas dialog datalist track area map base'.split(
    ' ',
  ),
);
const told = new Set(['meta', 'link', 'title']);

export const readMachinery: LiveReader = (live, page) => {
  const name = page.localName(live);
  if (name === 'script' && /^application\/ld\+json\b/i.test(page.attribute(live, 'type').trim())) {
    const copy = page.clone.createElement('script');
    copy.setAttribute('type', 'application/ld+json');
    copy.textContent = page.textContent(live);
    return { copy, children: null };
  }
  if (dropped.has(name)) return 'dropped';
  if (!told.has(name) || page.namespace(live) !== 'http://www.w3.org/1999/xhtml') return null;
  const copy = page.clone.createElement(name);
  for (const attribute of ['name', 'property', 'itemprop', 'http-equiv', 'content', 'rel', 'href'])
    if (page.attribute(live, attribute))
      copy.setAttribute(attribute, page.attribute(live, attribute));
  copy.textContent = page.textContent(live);
  return { copy, children: null };
};
