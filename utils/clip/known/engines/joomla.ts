// Joomla: its banners.
import { engine } from './engine';

export const joomla = engine({
  around: '.bannergroup',
});
