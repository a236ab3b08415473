// Story -> Markdown: CommonMark with GitHub's tables and strikethrough. Turndown does it with the rules in markdown/.
// https://spec.commonmark.org https://github.github.com/gfm/
import TurndownService from 'turndown';
import type { PageWindow } from '../../clip/page/live-page';
import { applyForms } from '../forms/apply-forms';
import { sanitize } from '../sanitize';
import type { Story } from '../types';
import { linkAddresses } from './markdown/addresses';
import { codeBlocks } from './markdown/code-blocks';
import { emphasis } from './markdown/emphasis';
import { escapeText } from './markdown/escape';
import { captionsBelow, figures } from './markdown/figures';
import { headings } from './markdown/headings';
import { inlineCode } from './markdown/inline-code';
import { joinCode } from './markdown/join-code';
import { plainLineEnds } from './markdown/line-ends';
import { links } from './markdown/links';
import { innerLists, listItems } from './markdown/list-items';
import type { MarkdownRule } from './markdown/rule';
import { scripts } from './markdown/scripts';
import { tables } from './markdown/tables';

const rules: readonly MarkdownRule[] = [
  codeBlocks,
  tables,
  figures,
  headings,
  listItems,
  innerLists,
  links,
  inlineCode,
  ...emphasis,
  ...scripts,
];

/** Options of toMarkdown. */
export interface MarkdownOptions {
  /** Plain text. It becomes the only heading of the first level. Empty if something else shows the title. */
  title: string;
}

/** @returns Markdown that means the same in every common reader, with a newline at its end */
export function toMarkdown(
  story: Pick<Story, 'html'>,
  { title }: MarkdownOptions,
  window: PageWindow,
): string {
  const service = new TurndownService({
    hr: '---',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '_',
    strongDelimiter: '**',
    // Many editors remove two spaces at the end of a line.
    br: '\\',
  });
  service.escape = escapeText;
  for (const { name, rule } of rules) service.addRule(name, rule);
  const clean = sanitize(story.html, window);
  const body = (clean.ownerDocument as Document).createElement('div');
  body.append(clean);
  applyForms(body);
  captionsBelow(body);
  joinCode(body);
  // Escaping looks at the end of each text, so two texts side by side must become one.
  body.normalize();
  if (title.trim() !== '') {
    const heading = body.ownerDocument.createElement('h1');
    heading.textContent = title;
    body.prepend(heading);
  }
  plainLineEnds(body);
  linkAddresses(body);
  return `${service.turndown(body)}\n`;
}
