// HighWire, of scientific journals.
import { engine } from './engine';

export const highWire = engine({
  around: '.highwire-figure-links',
  figure: 'type-figure',
  caption: 'fig-caption',
});
