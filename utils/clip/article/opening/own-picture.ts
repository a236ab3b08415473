// The picture that a page gives to those who share it. Where it stands over the text, it is the article's, whatever box holds it.
import { isSamePicture } from '../../elements/pictures/lazy';
import { captionOf, figureOf } from './lone-picture';

/** @param pictures addresses that the page declares, whatever their size */
export function isDeclared(image: Element, pictures: readonly string[]): boolean {
  // Before it is cleaned, its address may wait under any name.
  return [...image.attributes].some(({ value }) => pictures.some((it) => isSamePicture(value, it)));
}

/**
 * @param box cleaned, which puts other elements in the place of pictures
 * @returns a figure of a copy, with its caption, or nothing
 */
export function ownPicture(box: Element, pictures: readonly string[]): Element[] {
  const own = [...box.querySelectorAll('img')].find((it) => isDeclared(it, pictures));
  return own ? [figureOf(own.cloneNode() as Element, captionOf(own))] : [];
}
