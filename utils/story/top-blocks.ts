// The blocks at the top of a story, one string each. Story HTML is serialised by a browser from the story's own
// elements, so a pattern can tell its tags apart, and no document is needed where drafts are composed.

/** Values of attributes may hold angle brackets, never quotation marks. */
const tag = /<(\/?)([a-z][a-z0-9]*)(?: [a-z-]+="[^"]*")*>/g;
const empty = new Set(['br', 'hr', 'img']);

/** @param html of a Story; put together again, the blocks are the same html */
export function topBlocks(html: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: whole, 1: slash, 2: name = '', index } of html.matchAll(tag)) {
    if (!empty.has(name)) depth += slash ? -1 : 1;
    if (depth > 0) continue;
    const end = index + whole.length;
    blocks.push(html.slice(start, end));
    start = end;
  }
  return blocks;
}

/** What there is to read in a piece of story HTML, still escaped, each run of white space one space. */
export function blockText(html: string): string {
  return spaced(html.replace(tag, ' '));
}

export function spaced(text: string): string {
  return text.replace(/(?:&nbsp;|\s)+/g, ' ').trim();
}
