// GitHub: files with numbered lines, and gists on other sites.
import { engine } from './engine';

export const gitHub = engine({
  lineNumbers: 'blob-num',
  codeCell: 'blob-code',
  gist: 'gist',
  gistMeta: 'gist-meta',
});
