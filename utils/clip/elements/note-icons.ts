// Asciidoctor draws what kind of note a box holds as a sign of an icon font. The sign has no text; its title has.
import type { LiveReader } from './reader';

export const noteIcon = /(?:^|\s)icon-(?:note|tip|important|caution|warning)(?:\s|$)/;

export const readNoteIcon: LiveReader = (live, page) => {
  const title = page.attribute(live, 'title').trim();
  if (!title || page.textContent(live)?.trim()) return null;
  const copy = page.clone.createElement('span');
  copy.textContent = title;
  return { copy, children: null };
};
