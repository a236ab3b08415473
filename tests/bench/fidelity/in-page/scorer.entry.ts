// Loaded into a blank page of the scoring browser: what outputs hold, and their Markdown.
import { createMarkdownContent } from 'defuddle/full';
import { toMarkdown } from '../../../../utils/story/ways-out/markdown';
import { blockText } from './block-text.ts';
import './globals.ts';
import { structureOf } from './structure-of.ts';

globalThis.benchAnalyse = (html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return { text: blockText(body), structure: structureOf(body) };
};

globalThis.benchMarkdown = {
  defuddle: (html, url) => createMarkdownContent(html, url),
  // Without the title: it is no part of the Story, whose structure is compared.
  clipdraft: (html) => toMarkdown({ html }, { title: '' }, window),
};
