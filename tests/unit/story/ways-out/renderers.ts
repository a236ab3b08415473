// Three readers of Markdown that people meet: each with GitHub's dialect, with HTML let through, and with its own idea of
// what an address in a text is.
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const markdownIt = new MarkdownIt({ html: true, linkify: true });
// Whatever stands in the text is to come out, also what a careful reader would hold back.
markdownIt.validateLink = () => true;

export const renderers: Readonly<Record<string, (markdown: string) => string>> = {
  marked: (markdown) => marked.parse(markdown, { async: false, gfm: true }),
  micromark: (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  'markdown-it': (markdown) => markdownIt.render(markdown),
};
