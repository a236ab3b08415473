// Scripts, styles and the like: dropped, but for what tells about the page (JSON-LD, meta, link).
import type { LiveReader } from './reader';

export const dropMachinery: LiveReader = () => 'dropped';

/** A script that is data about the page. */
export const readScript: LiveReader = (live, page) => {
  if (!/^application\/ld\+json\b/i.test(page.attribute(live, 'type').trim())) return 'dropped';
  const copy = page.clone.createElement('script');
  copy.setAttribute('type', 'application/ld+json');
  copy.textContent = page.textContent(live);
  return { copy, children: null };
};

export const readTold: LiveReader = (live, page) => {
  if (page.namespace(live) !== 'http://www.w3.org/1999/xhtml') return null;
  const copy = page.clone.createElement(page.localName(live));
  for (const attribute of ['name', 'property', 'itemprop', 'http-equiv', 'content', 'rel', 'href'])
    if (page.attribute(live, attribute))
      copy.setAttribute(attribute, page.attribute(live, attribute));
  copy.textContent = page.textContent(live);
  return { copy, children: null };
};
