// How much a text says. A Chinese, Japanese or Korean sign says as much as two or three Latin letters, so lengths that were
// set for these are compared with widths.

/** Chinese, Japanese and Korean letters and signs, which take two columns each. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;
const anyWide = new RegExp(wide.source);

/** @returns columns: wide signs count twice */
export function widthOf(text: string): number {
  return anyWide.test(text) ? text.length + (text.match(wide)?.length ?? 0) : text.length;
}
