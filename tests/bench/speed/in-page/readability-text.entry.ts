// The page script of the floor: Readability alone, on a copy of the page, as its documentation advises.
import { Readability } from '@mozilla/readability';

declare global {
  var benchText: string;
}

globalThis.benchText =
  new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '';
