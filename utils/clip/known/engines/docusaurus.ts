// Docusaurus.
import { engine } from './engine';

export const docusaurus = engine({
  generator: 'docusaurus',
  around: '.theme-doc-version-badge',
  manual: '.theme-doc-markdown',
});
