// Asciidoctor. It draws what kind of note a box holds as a sign of an icon font.
import { engine } from './engine';

export const asciidoctor = engine({
  generator: 'asciidoctor',
  noteSign: 'icon-note icon-tip icon-important icon-caution icon-warning',
});
