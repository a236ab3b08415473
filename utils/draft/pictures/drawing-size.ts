// Gives an SVG a size that has none of its own: browsers take it for 300 pixels wide, while on its page it fills a column.

/** CSS pixels; a drawing without a size fills its column, and Medium's is about as wide. */
const column = 700;

/** Characters in which the root element stands; on ten million the pattern overflows the engine’s stack. */
const head = 5_000;

const rootTag = /<svg(?=[\s>])(?:"[^"]*"|'[^']*'|[^"'>])*/i;

/** @returns the markup itself when it has a size, or no proportions either */
export function withSize(svg: string): string {
  const found = rootTag.exec(svg.slice(0, head));
  if (!found) return svg;
  const [tag] = found;
  const [, , width = 0, height = 0] = (attribute(tag, 'viewBox') ?? '').split(/[\s,]+/).map(Number);
  const hasSize = isLength(attribute(tag, 'width')) && isLength(attribute(tag, 'height'));
  if (hasSize || !(width > 0 && height > 0)) return svg;
  const bare = tag.replace(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '');
  const size = ` width="${column}" height="${Math.round((column * height) / width)}"`;
  const end = found.index + tag.length;
  return `${svg.slice(0, found.index)}<svg${size}${bare.slice('<svg'.length)}${svg.slice(end)}`;
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value ? (value[1] ?? value[2] ?? '').trim() : null;
}

/** A part of the box around it is no size. */
function isLength(value: string | null): boolean {
  return value !== null && /^\d/.test(value) && !value.endsWith('%');
}
