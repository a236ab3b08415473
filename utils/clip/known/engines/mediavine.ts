// Mediavine, which sets advertisements and films into blogs.
import { engine } from './engine';

export const mediavine = engine({
  around: '.mv-video-target',
});
