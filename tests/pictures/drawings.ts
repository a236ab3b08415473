// Drawings of a few bytes that would take a browser minutes or gigabytes, and honest ones that look a little like them.

const begin = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"';

export function svg(content: string, attributes = ''): string {
  return `${begin}${attributes && ` ${attributes}`}>${content}</svg>`;
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** What is drawn `width` times, and that `width` times, and so on. @param make draws what stands under an id */
function nest(levels: number, width: number, make: (id: string, index: number) => string): string {
  return times(levels, (level) => {
    const inside = times(width, (index) => make(`a${level}`, index));
    return `<g id="a${level + 1}">${inside}</g>`;
  });
}

const first = '<g id="a0"><rect width="1" height="1"/></g>';

/** Ten to the power of `levels`, and some. */
export const nestedUses = (levels: number) =>
  svg(
    `<defs>${first}${nest(levels, 10, (id) => `<use href="#${id}"/>`)}</defs><use href="#a${levels}"/>`,
  );

/** The words of a billion laughs, in shapes. https://en.wikipedia.org/wiki/Billion_laughs_attack */
export const laughs = `<!DOCTYPE svg [<!ENTITY l0 "<rect width='1' height='1'/>">${times(
  9,
  (level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
)}]>${svg('&l9;')}`;

/** Forty times over nine million pixels. */
export const noise = svg(
  `<filter id="f"><feTurbulence baseFrequency="0.9" numOctaves="10"/></filter>${times(40, () => '<rect width="100" height="100" filter="url(#f)"/>')}`,
  'width="3000" height="3000"',
);

const wide = (id: string) => `<rect width="9" height="9" fill="url(#${id})"/>`;

/** Each of them is too much, by another way than <use>. */
export const bombs: Readonly<Record<string, string>> = {
  'uses in uses': nestedUses(7),
  'uses under another prefix': nestedUses(7)
    .replaceAll('<use href', '<x:use y:href')
    .replace(
      '<svg',
      '<svg xmlns:x="http://www.w3.org/2000/svg" xmlns:y="http://www.w3.org/1999/xlink"',
    ),
  'names behind references to signs': nestedUses(7).replaceAll('href="#', 'href="&#35;'),
  'names in percent signs': nestedUses(7).replaceAll('href="#a', 'href="#%61'),
  'entities in entities': laughs,
  'patterns in patterns': svg(
    `${times(8, (level) => `<pattern id="a${level + 1}" width="9" height="9">${wide(`a${level}`).repeat(10)}</pattern>`)}${wide('a8')}`,
  ),
  'a pattern for all that is in a group': svg(
    `<pattern id="p" width="9" height="9">${'<path d="M0 0"/>'.repeat(300)}</pattern><g fill="url(#p)">${'<path d="M0 0"/>'.repeat(300)}</g>`,
  ),
  'masks in masks': svg(
    `${times(8, (level) => `<mask id="a${level + 1}">${`<rect mask="url(#a${level})"/>`.repeat(10)}</mask>`)}<rect mask="url(#a8)"/>`,
  ),
  'masks by a rule for everything': svg(
    `<style>*{mask:url(#a1)}</style><mask id="a1">${'<rect/>'.repeat(300)}</mask>${'<rect/>'.repeat(300)}`,
  ),
  'masks by a rule for a class': svg(
    `<style>/* all */ @media all { g .b, .c { mask: url("#a1") } }</style><mask id="a1">${'<rect class="d"/>'.repeat(300)}</mask>${'<rect class="c"/>'.repeat(300)}`,
  ),
  'masks by a rule behind signs': svg(
    `<style>*{mask:u\\72l(#a1)}</style><mask id="a1">${'<rect/>'.repeat(300)}</mask>${'<rect/>'.repeat(300)}`,
  ),
  'a mark at each corner': svg(
    `<marker id="m">${'<rect/>'.repeat(300)}</marker><path marker-mid="url(#m)" d="M0 0${'L1 1'.repeat(300)}"/>`,
  ),
  'uses by an animation': nestedUses(7).replaceAll(
    /<use href="(#a\d)"\/>/g,
    '<use><set attributeName="href" to="$1"/></use>',
  ),
  'a name that names itself': svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
  'a long path, drawn often': svg(
    `<path id="a" d="M0 0${'L1 1'.repeat(20_000)}"/>${'<use href="#a"/>'.repeat(500)}`,
  ),
  'too many shapes': svg('<rect/>'.repeat(60_000)),
  'shapes in shapes, too deep': svg(`${'<g>'.repeat(600)}<rect/>${'</g>'.repeat(600)}`),
  'uses of uses, too deep': svg(
    `<g id="a0"/>${times(200, (level) => `<g id="a${level + 1}"><use href="#a${level}"/></g>`)}`,
  ),
  'layer over layer': svg(`${'<g opacity=".9">'.repeat(100)}<rect/>${'</g>'.repeat(100)}`),
  noise,
  'a filter on each of many': svg(
    `<style>rect { filter: blur(40px) }</style>${'<rect/>'.repeat(1_000)}`,
  ),
  'a filter of a wide window': svg(
    '<filter id="f"><feConvolveMatrix order="50 50" kernelMatrix="1"/></filter><g filter="url(#f)"/>',
  ),
  'a drawing inside': svg(
    `<image href="data:image/svg+xml;base64,${Buffer.from(nestedUses(7)).toString('base64')}"/>`,
  ),
  'a drawing inside, in plain letters': svg(
    `<image href="data:image/svg+xml,${encodeURIComponent(nestedUses(7))}"/>`,
  ),
  'a page inside': svg('<foreignObject><object data="data:text/html,x"/></foreignObject>'),
  'a style sheet from elsewhere': `<?xml-stylesheet href="data:text/css,*{}"?>${svg('<rect/>')}`,
  'a style sheet in a style sheet': svg('<style>@import "data:text/css,x";</style>'),
  'a style sheet behind signs': svg('<style>@\\69mport "data:text/css,x";</style>'),
  'a mask by a rule that begins in a string': svg(
    `<style>.x{content: '"' "}.y{"; mask:url(#a1)}</style><mask id="a1">${'<rect/>'.repeat(300)}</mask>${'<rect class="x"/>'.repeat(300)}`,
  ),
  'no XML': '<svg><g></svg>',
  'a comment in a literal': `<!DOCTYPE svg SYSTEM "> <!-- ">${nestedUses(7)}<!-- -->`,
};

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
).toString('base64');

/** Each of them is drawn as ever. */
export const honest: Readonly<Record<string, string>> = {
  'a chart of 1,500 parts': svg(
    times(
      500,
      (x) =>
        `<rect x="${x}" height="9"/><path d="M${x} 0v9" stroke-dasharray="2 1"/><text>${x}</text>`,
    ),
  ),
  'a cloud of 5,000 points': svg(
    `<defs><path id="m" d="M0 3C1 3 2 2 2 0"/></defs><g clip-path="url(#c)">${times(5_000, (x) => `<use xlink:href="#m" x="${x}" style="fill: #1f77b4; stroke: #1f77b4"/>`)}</g><clipPath id="c"><rect/></clipPath>`,
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  ),
  'icons from symbols': svg(
    `<symbol id="i">${'<path d="M0 0h9v9z"/>'.repeat(20)}</symbol>${'<use href="#i"/>'.repeat(100)}`,
  ),
  'gradients and patterns': svg(
    `<linearGradient id="g">${'<stop/>'.repeat(20)}</linearGradient><linearGradient id="h" href="#g"/><pattern id="p" width="4" height="4"><path d="M0 0l4 4"/></pattern>${times(6_000, (x) => `<rect fill="url(#${x % 2 ? 'h' : 'p'})"/>`)}`,
  ),
  'eighty shadows': svg(
    `<filter id="s"><feGaussianBlur in="SourceAlpha" stdDeviation="2"/><feOffset dx="1" dy="1"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>${'<g filter="url(#s)"><rect/></g>'.repeat(80)}`,
  ),
  'boxes with arrows': svg(
    `<marker id="m"><path d="M0 0L9 5z"/></marker>${'<path marker-end="url(#m)" d="M0 0C1 1 2 2 3 3"/><rect/>'.repeat(200)}`,
  ),
  'classes of a drawing program': `<?xml version="1.0" encoding="UTF-8"?><!-- Generator --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg(
    `<defs><style><![CDATA[.cls-1{fill:none;}.cls-2{clip-path:url(#clip);}.cls-3,.cls-4{fill:url(#g);font-family:'Some Sans';}]]></style><clipPath id="clip"><rect class="cls-1"/></clipPath><radialGradient id="g"><stop/></radialGradient></defs>${'<g class="cls-2"><path class="cls-3"/></g>'.repeat(2_000)}`,
  )}`,
  'groups as a drawing program writes them': svg(
    `<sodipodi:namedview id="base" inkscape:export-filename="C:\\pictures\\one (2).png"/>${'<g style="opacity:1;mix-blend-mode:normal;filter:none">'.repeat(60)}<path inkscape:connection-start="#base"/>${'</g>'.repeat(60)}`,
    'xmlns:inkscape="urn:i" xmlns:sodipodi="urn:s"',
  ),
  'a link to a part': svg('<g id="a"><a href="#a"><text>Raw data: 5</text></a></g>'),
  'rules for every part': svg(
    `<style>#m{font-size:16px}#m .node rect,#m .node circle{fill:#ececff;stroke:#9370db}#m p{margin:0}#m .label *{color:#333}@keyframes k{from{opacity:0}}</style>${'<g class="node"><rect/><foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><p>Words</p></div></foreignObject></g>'.repeat(200)}`,
    'id="m"',
  ),
  'a photograph and a drawing inside': svg(
    `<image href="data:image/png;base64,${dot.replace(/(.{20})/g, '$1\n')}"/><image href="data:image/svg+xml;utf8,${encodeURIComponent(svg('<rect/>'))}"/><style>@font-face{font-family:x;src:url(data:font/woff2;base64,d09GMg==)}</style>`,
  ),
};
