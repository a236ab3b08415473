// What a note can tell of: a closed list, because notes come back from the page script. The interface has a sentence for each.

export const noteCodes = [
  // About the whole story.
  'perhaps-not-all',
  'whole-page',
  'selection-instead',
  'article-instead',
  'more-left-out',
  // About what Medium lacks.
  'tables',
  'flat-lists',
  'list-restarts',
  'list-numbers',
  'heading-sizes',
  'raised-and-lowered',
  'crossed-out',
  'formulas',
  'embed',
  'broken-quote',
  // About pictures.
  'picture-without-address',
  'picture-too-large',
  'pictures-too-large',
  'picture-too-costly',
  'picture-unreadable',
  'picture-unfetchable',
] as const;

export type NoteCode = (typeof noteCodes)[number];
