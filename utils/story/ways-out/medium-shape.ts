// Story -> what Medium shows of it, as a detached box: what every way to Medium builds on, and the preview shows.
import type { PageWindow } from '../../clip/page/live-page';
import { sanitize } from '../sanitize';
import { shapeForMedium } from '../shape/shape-for-medium';
import type { TableForm } from '../tables/table-form';

/** As mediumShape, with a box of its own for each top-level block of the story. */
export function mediumShapes(
  html: string,
  window: PageWindow,
  tables: TableForm = 'auto',
): Element[] {
  const clean = sanitize(html, window);
  return [...clean.children].map((block) => {
    const box = block.ownerDocument.createElement('div');
    box.append(block);
    shapeForMedium(box, () => undefined, tables);
    return box;
  });
}

/** @param html story HTML; sanitised once more, since it was made from a page. @returns the shape as a detached box */
export function mediumShape(html: string, window: PageWindow, tables: TableForm = 'auto'): Element {
  const clean = sanitize(html, window);
  const body = (clean.ownerDocument as Document).createElement('div');
  body.append(clean);
  // The writer has the notes with the Story.
  shapeForMedium(body, () => undefined, tables);
  return body;
}
