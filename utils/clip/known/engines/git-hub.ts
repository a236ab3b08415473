// GitHub: issues, pull requests and discussions with their comments, files with numbered lines, and gists on other sites.
import { engine } from './engine';

export const gitHub = engine({
  titles: 'h1 .markdown-title',
  posts:
    '[data-testid="issue-body"] .markdown-body, .react-issue-comment .markdown-body, #discussion_bucket .js-comment-body',
  authors: '[data-testid="issue-body-header-author"], [data-testid="avatar-link"]',
  lineNumbers: 'blob-num',
  codeCell: 'blob-code',
  gist: 'gist',
  gistMeta: 'gist-meta',
});
