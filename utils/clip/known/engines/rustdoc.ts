// Rustdoc: beside its items, the way to the source, and since when they are there.
import { engine } from './engine';

export const rustdoc = engine({
  generator: 'rustdoc',
  manual: '.rustdoc',
  around:
    '.rustdoc .src, .rustdoc .rightside, .rustdoc .out-of-band, .rustdoc summary.hideme, a.test-arrow',
});
