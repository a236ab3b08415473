// Every way on which a story leaves, as HTML that somebody's browser will show: the preview, the editor, the clipboard, the API's
// body, Markdown rendered again, and the HTML file.
import { marked } from 'marked';
import type { Node, Slice } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { toHtmlFile } from '../../utils/by-hand/files/html-file';
import { toMarkdownFile } from '../../utils/by-hand/files/markdown-file';
import type { FileDraft } from '../../utils/by-hand/files/types';
import type { PageWindow } from '../../utils/clip/page/live-page';
import { documentOf, storyHtmlOf } from '../../utils/story/editor/documents';
import { pastedSlice } from '../../utils/story/editor/paste';
import { toClipboardHtml } from '../../utils/story/ways-out/clipboard-html';
import { toMediumHtml } from '../../utils/story/ways-out/medium-html';
import { renderPreview } from '../../utils/story/ways-out/preview';

const address = 'https://journal.example/hostile';

/**
 * @param html a story's HTML; it may be anything
 * @param title as a page may call itself
 * @returns HTML, by the name of its way out
 */
export function allWaysOut(
  html: string,
  title: string,
  window: PageWindow,
): Record<string, string> {
  const about = { url: address, lang: null, window };
  const draft: FileDraft = {
    story: { html, pictures: [] },
    title,
    subtitle: title,
    tags: [title],
    license: 'all-rights-reserved',
    canonicalUrl: address,
    metadata: { byline: title, siteName: title, lang: title, publishedTime: title },
  };
  const preview = window.document.createElement('div');
  preview.append(renderPreview({ html, pictures: [] }, window));
  const slice = pastedSlice({ html, text: '' }, about);
  const markdown = String(toMarkdownFile(draft, window).content).replace(/^---[\s\S]*?\n---\n/, '');
  return {
    preview: preview.innerHTML,
    editor: storyHtmlOf(documentOf(html, window), about),
    pasted: slice === null ? '' : storyHtmlOf(pastedInto(slice, window), about),
    clipboard: toClipboardHtml({ html }, title, window).html,
    api: toMediumHtml({ html }, title, window),
    markdown: marked.parse(markdown, { async: false }),
    file: String(toHtmlFile(draft, window).content),
  };
}

function pastedInto(slice: Slice, window: PageWindow): Node {
  const state = EditorState.create({ doc: documentOf('<p>words</p>', window) });
  return state.apply(state.tr.replaceSelection(slice)).doc;
}
