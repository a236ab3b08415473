// A draft as one Markdown file: front matter and the body.
import type { PageWindow } from '../../clip/page/live-page';
import { type PictureSources, withSources } from '../../story/pictures/picture-sources';
import { toMarkdown } from '../../story/ways-out/markdown';
import { fileName } from './file-name';
import { frontMatter } from './front-matter';
import type { FileDraft, SavedFile } from './types';

/** Pictures that came along are left out: megabytes of base64 make a text that nobody can edit. */
export function toMarkdownFile(draft: FileDraft, window: PageWindow): SavedFile {
  return markdownFile(draft, new Map(), window);
}

/**
 * The title and the subtitle stand in the front matter only. Jekyll, Hugo, Eleventy, Pandoc and DEV put the title of the
 * front matter over the text and would show it twice, and markdownlint (MD025) counts it as the one first heading. For
 * Medium's editor there is the clipboard, whose first heading becomes the title.
 */
export function markdownFile(
  draft: FileDraft,
  sources: PictureSources,
  window: PageWindow,
): SavedFile & { content: string } {
  const { body, leftOut } = withSources(draft.story.html, sources, window);
  const text = toMarkdown({ html: body.innerHTML }, { title: '' }, window);
  return {
    name: `${fileName(draft.title)}.md`,
    type: 'text/markdown;charset=utf-8',
    content: `${frontMatter(draft)}\n${text}`,
    leftOut,
  };
}
