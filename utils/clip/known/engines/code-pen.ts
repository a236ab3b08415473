// CodePen.
import { engine } from './engine';

export const codePen = engine({
  pen: 'codepen',
});
