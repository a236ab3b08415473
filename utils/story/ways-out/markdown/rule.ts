// What a rule for Markdown is: one of Turndown’s, with its name.
import type TurndownService from 'turndown';

export interface MarkdownRule {
  name: string;
  rule: TurndownService.Rule;
}
