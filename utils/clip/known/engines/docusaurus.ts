// Docusaurus.
import { engine } from './engine';

export const docusaurus = engine({
  generator: 'docusaurus',
  manual: '.theme-doc-markdown',
});
