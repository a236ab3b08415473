// Modern Footnotes, a plugin of WordPress: a note stands closed behind its number.
import { engine } from './engine';

export const modernFootnotes = engine({ sideNote: 'modern-footnotes-footnote__note' });
