// Story -> what Medium shows of it, in a detached box. Every way to Medium starts from this, and the preview shows it.
import type { PageWindow } from '../../clip/page/live-page';
import { shapeAsChosen } from '../forms/shape-as-chosen';
import { sanitize } from '../sanitize';
import type { TableForm } from '../tables/table-form';

/** Like mediumShape, but with one box for each top-level block of the story. */
export function mediumShapes(
  html: string,
  window: PageWindow,
  tables: TableForm = 'auto',
): Element[] {
  const clean = sanitize(html, window);
  return [...clean.children].map((block) => {
    const box = block.ownerDocument.createElement('div');
    box.append(block);
    shapeAsChosen(box, tables);
    return box;
  });
}

/** @param html of a Story; sanitised again, because it came from a page. @returns the shape in a detached box */
export function mediumShape(html: string, window: PageWindow, tables: TableForm = 'auto'): Element {
  const clean = sanitize(html, window);
  const body = (clean.ownerDocument as Document).createElement('div');
  body.append(clean);
  shapeAsChosen(body, tables);
  return body;
}
