// Medium: what it says to those who may enlarge a picture.
import { engine } from './engine';

export const medium = engine({
  around: 'figure [role="button"] > .speechify-ignore',
});
