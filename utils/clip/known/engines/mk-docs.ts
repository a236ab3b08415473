// MkDocs, mostly with its theme Material.
import { engine } from './engine';

export const mkDocs = engine({
  generator: 'mkdocs',
  around: '.md-source-file',
  manual: '.md-content',
  tabLabels: 'tabbed-labels',
  tabPanels: 'tabbed-block',
});
