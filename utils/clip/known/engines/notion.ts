// Notion's public pages, on which every block is a box and a list is drawn by the style sheet.
import { engine } from './engine';

export const notion = engine({
  items: '.notion-bulleted_list-block',
  numberedItems: '.notion-numbered_list-block',
});
