// The drafts that are not on Medium yet, as files that people can read: removing Clipdraft removes them from the browser.
// One HTML page for each, with its pictures inside it, in one zip.

import { strToU8, type Zippable, zipSync } from 'fflate';
import { inertDocument, type PageWindow } from '../../clip/page/live-page';
import type { Order } from '../../draft/send/order';
import { sanitizeMediumHtml } from '../../story/sanitize';
import { renamed } from '../../story/shape/rename';
import { contentOf } from '../../story/ways-out/medium-content';
import { t } from '../../words/words';
import { htmlFile } from './html-file';
import type { FileDraft, SavedFile } from './types';
import { zipTime } from './zip-time';

/** @param savedAt milliseconds since the epoch */
export function waitingFile(
  orders: readonly Order[],
  window: PageWindow,
  savedAt: number,
): Omit<SavedFile, 'leftOut'> {
  const files: Zippable = {};
  for (const [index, order] of orders.entries()) {
    const { name, content } = htmlFile(fileDraft(order, window), new Map(), window);
    // Two drafts may have one title.
    files[`${String(index + 1).padStart(2, '0')} ${name}`] = strToU8(content);
  }
  const day = new Date(savedAt);
  return {
    name: `${t('outbox.file.waiting', { day: day.toISOString().slice(0, 10) })}.zip`,
    type: 'application/zip',
    content: zipSync(files, { mtime: zipTime(day) }),
  };
}

/** Back from the form that Medium's API takes: title and subtitle stand in it, and big headings are <h1>. */
function fileDraft(order: Order, window: PageWindow): FileDraft {
  const { title, tags, license, canonicalUrl = '', content, pictures } = order;
  const addresses = new Map(
    pictures.flatMap((picture) =>
      'base64' in picture
        ? [[picture.id, `data:${picture.type};base64,${picture.base64}`] as const]
        : [],
    ),
  );
  const { body } = inertDocument(window);
  body.append(sanitizeMediumHtml(contentOf(content, addresses), window));
  if (body.firstElementChild?.localName === 'h1') body.firstElementChild.remove();
  let subtitle = '';
  if (body.firstElementChild?.localName === 'h2') {
    subtitle = body.firstElementChild.textContent;
    body.firstElementChild.remove();
  }
  for (const big of body.querySelectorAll('h1')) renamed(big, 'h2');
  const story = { html: body.innerHTML, pictures: [] };
  return { story, title, subtitle, tags, license, canonicalUrl, metadata: null };
}
