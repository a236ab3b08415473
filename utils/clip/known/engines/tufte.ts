// Tufte CSS and what followed it; a Hugo short code keeps the note in a box inside.
import { engine } from './engine';

export const tufte = engine({
  sideNote: 'side-?note margin-?note sidenote-content',
  noteToggle: 'margin-toggle sidenote-(?:number|toggle|checkbox) marginnote-(?:ind|toggle)',
});
