// Sphinx, mostly with the theme of Read the Docs.
import { engine } from './engine';

export const sphinx = engine({
  generator: 'sphinx',
  around: '.viewcode-link',
  manual: '.rst-content, .sphinxsidebar, .wy-nav-content',
});
