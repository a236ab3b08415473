// Draws the tables of a Story as pictures. If drawing fails, or if the story already has as many pictures as can be uploaded,
// the table stays and becomes a list later.
import type { PageWindow } from '../../clip/page/live-page';
import { maxUploads } from '../../medium/limits';
import { type StoryTree, treeOf } from '../story-tree';
import type { Pictured, StoryPicture } from '../types';
import { paintTable } from './picture/paint';
import { tableWords } from './picture/words';
import { tableGrid } from './table-cells';
import { drawsTables, formOf, type TableForm } from './table-form';

/** @param window of the document that draws, with its fonts. @returns the same story if no table is to be drawn */
export function withDrawnTables(story: Pictured, tables: TableForm, window: PageWindow): Pictured {
  if (!drawsTables(story.html, tables)) return story;
  const tree = treeOf(story, window);
  drawTables(tree, tables, window);
  return { html: tree.body.innerHTML, pictures: tree.pictures };
}

/** The same in a tree. */
export function drawTables(
  { body, pictures }: StoryTree,
  tables: TableForm,
  window: PageWindow,
): void {
  const document = body.ownerDocument;
  for (const [index, table] of [...body.querySelectorAll('table')].entries()) {
    if (formOf(table, tables) !== 'picture') continue;
    if (pictures.length >= maxUploads) break;
    const picture = pictureOf(table, `t${index + 1}`, window);
    if (!picture) continue;
    pictures.push(picture);
    const figure = document.createElement('figure');
    const image = figure.appendChild(document.createElement('img'));
    image.setAttribute('data-picture', picture.id);
    image.setAttribute('alt', picture.alt);
    table.replaceWith(figure);
  }
}

function pictureOf(table: Element, id: string, window: PageWindow): StoryPicture | null {
  try {
    const grid = tableGrid(table);
    const alt = tableWords(grid);
    const file = paintTable(grid, table.textContent ?? '', window);
    return file && { id, ...file, alt };
  } catch {
    // A browser that guards against fingerprinting does not let us read a canvas.
    return null;
  }
}
