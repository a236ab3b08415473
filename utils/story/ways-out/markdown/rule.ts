// The type of a rule for Markdown.
import type TurndownService from 'turndown';

/** A rule of Turndown, and its name. */
export interface MarkdownRule {
  name: string;
  rule: TurndownService.Rule;
}
