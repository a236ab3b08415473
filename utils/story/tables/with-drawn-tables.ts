// A Story whose tables have become pictures, drawn here. Where drawing fails, and where there are more pictures already
// than are uploaded, the table stays, and becomes a list later.
import { inertDocument, type PageWindow } from '../../clip/page/live-page';
import { maxUploads } from '../../medium/limits';
import { sanitize } from '../sanitize';
import type { Pictured, StoryPicture } from '../types';
import { paintTable } from './picture/paint';
import { tableWords } from './picture/words';
import { tableGrid } from './table-cells';
import type { TableForm } from './table-form';

/** @param window of the document that draws, with its fonts. @returns the story itself unless pictures are wanted */
export function withDrawnTables(story: Pictured, tables: TableForm, window: PageWindow): Pictured {
  return tables === 'picture' ? drawTables(story, window) : story;
}

function drawTables({ html, pictures }: Pictured, window: PageWindow): Pictured {
  const document = inertDocument(window);
  document.body.append(sanitize(html, window));
  const drawn: StoryPicture[] = [];
  for (const [index, table] of [...document.querySelectorAll('table')].entries()) {
    if (pictures.length + drawn.length >= maxUploads) break;
    const picture = pictureOf(table, `t${index + 1}`, window);
    if (!picture) continue;
    drawn.push(picture);
    const figure = document.createElement('figure');
    const image = figure.appendChild(document.createElement('img'));
    image.setAttribute('data-picture', picture.id);
    image.setAttribute('alt', picture.alt);
    table.replaceWith(figure);
  }
  return { html: document.body.innerHTML, pictures: [...pictures, ...drawn] };
}

function pictureOf(table: Element, id: string, window: PageWindow): StoryPicture | null {
  try {
    const grid = tableGrid(table);
    const alt = tableWords(grid);
    const file = paintTable(grid, table.textContent ?? '', window);
    return file && { id, ...file, alt };
  } catch {
    // Browsers that guard against fingerprinting refuse to give a canvas out.
    return null;
  }
}
