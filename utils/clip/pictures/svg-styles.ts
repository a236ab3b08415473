// What style sheets of the page say of a drawing, as styles of its own: a file has no page around it.
// https://www.w3.org/TR/SVG2/propidx.html

/** Handed down from element to element, so that only what changes is written. */
const inherited =
  `clip-rule direction dominant-baseline fill fill-opacity fill-rule font-family font-size font-stretch font-style
  font-weight letter-spacing marker-end marker-mid marker-start paint-order stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor visibility white-space
  word-spacing writing-mode`.split(/\s+/);

/** Of the element alone, with what browsers compute where nobody has said anything. */
const own: readonly [string, string][] = [
  ['clip-path', 'none'],
  ['filter', 'none'],
  ['flood-color', 'rgb(0, 0, 0)'],
  ['flood-opacity', '1'],
  ['mask', 'none'],
  ['mix-blend-mode', 'normal'],
  ['opacity', '1'],
  ['stop-color', 'rgb(0, 0, 0)'],
  ['stop-opacity', '1'],
  ['text-decoration-line', 'none'],
  ['vector-effect', 'none'],
];

/**
 * @param computed of the element as the page shows it
 * @param around that of the element that it stands in; null for the drawing itself
 * @param isSaid whether the element has an attribute of this name
 * @returns declarations for a style attribute
 */
export function styleOf(
  computed: CSSStyleDeclaration,
  around: CSSStyleDeclaration | null,
  isSaid: (name: string) => boolean,
): string {
  const of = (name: string) => computed.getPropertyValue(name);
  const styles = inherited
    .filter((name) => isSaid(name) || of(name) !== around?.getPropertyValue(name))
    .map((name) => [name, of(name)]);
  for (const [name, usual] of own)
    if (isSaid(name) || of(name) !== usual) styles.push([name, of(name)]);
  if (around && of('display') === 'none') styles.push(['display', 'none']);
  // Firefox computes none from a mere attribute, which stays.
  if (around && of('transform') !== 'none')
    for (const name of ['transform', 'transform-box', 'transform-origin'])
      styles.push([name, of(name)]);
  return styles
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}
