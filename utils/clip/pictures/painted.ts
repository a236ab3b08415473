// A chart or a diagram that the page draws, as a picture: its layers one over the other, before the colour behind them.
import { drawableOf } from '../../picture/drawable';
import { utf8Of } from '../../utf8';
import type { PaintedPicture } from '../page/embedded-picture';
import { isBlank } from '../page/is-blank';
import type { PageWindow } from '../page/live-page';
import { drawn } from './draw';
import { loaded } from './draw-anew';
import { svgMarkup } from './svg-markup';
import type { ReadPicture } from './types';

/** Elements of one drawing; each is asked for forty styles. */
const mostElements = 10_000;

/** Rejects where a <canvas> holds a picture of another site: nobody may read it then. */
export async function drawnTogether(
  { layers, background, shown }: PaintedPicture,
  window: PageWindow,
): Promise<ReadPicture> {
  const ready: (HTMLImageElement | HTMLCanvasElement)[] = [];
  for (const layer of layers) {
    if (isCanvas(layer)) {
      ready.push(layer);
      continue;
    }
    if (layer.querySelectorAll('*').length > mostElements) return { lost: 'too-costly' };
    const drawable = drawableOf(utf8Of(svgMarkup(layer, shown, window)));
    if (drawable === null) return { lost: 'unreadable' };
    if ('lost' in drawable) return drawable;
    ready.push(await loaded(drawable.address, window));
  }
  const canvases = layers.filter(isCanvas);
  const isDrawing = canvases.length < layers.length;
  // A three-dimensional one is empty once it is shown.
  if (!isDrawing && canvases.every((it) => isBlank(it, window))) return { lost: 'unreadable' };
  const natural = (isDrawing ? undefined : canvases[0]) ?? shown;
  return drawn({ layers: ready, natural, shown, isDrawing, background }, window);
}

function isCanvas(layer: PaintedPicture['layers'][number]): layer is HTMLCanvasElement {
  return layer.localName === 'canvas';
}
