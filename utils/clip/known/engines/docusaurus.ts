// Docusaurus.
import { engine } from './engine';

export const docusaurus = engine({
  generator: 'docusaurus',
  around: '.theme-doc-version-badge, footer.docusaurus-mt-lg',
  manual: '.theme-doc-markdown',
});
