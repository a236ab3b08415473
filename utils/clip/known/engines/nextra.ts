// Nextra. Readability and the weighing of boxes take the word "extra" in its names for what stands beside a text.
import { engine } from './engine';

export const nextra = engine({
  generator: 'nextra',
  parts: '[class^="nextra-"]',
});
