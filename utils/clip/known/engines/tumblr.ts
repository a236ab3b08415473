// Tumblr.
import { engine } from './engine';

export const tumblr = engine({
  around: 'ol.notes:has(> li.note)',
});
