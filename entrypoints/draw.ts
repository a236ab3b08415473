// The drawing script: draws one picture inside the page that it comes from, hands it back as its last value, and is gone.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawnAnew } from '../utils/clip/pictures/draw-anew';
import { takeDrawing } from '../utils/platform/drawing';

export default defineUnlistedScript(() =>
  // Nobody knows its size on the page; a drawing has got one before.
  drawnAnew(takeDrawing(), { width: 0, height: 0 }, window),
);
