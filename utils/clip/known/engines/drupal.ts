// Drupal.
import { engine } from './engine';

export const drupal = engine({
  around: 'ul.links.inline',
});
