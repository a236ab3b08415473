// Chroma, the highlighter of Hugo.
import { engine } from './engine';

export const chroma = engine({
  lineNumbers: 'lnt',
});
