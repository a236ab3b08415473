// The story's subset (../subset.ts) as a schema: nothing can be made in the editor that a story cannot hold. What `toDOM` gives
// is story HTML; how it looks in the editor is the business of the views (components/editor).
import { type MarkSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model';
import { keptForm } from '../forms/forms';
import { codeLanguage, linkSchemes, pictureId, storyAddress, webSchemes } from '../subset';

/** Attributes that are set; an empty one is none. */
function given(attributes: Record<string, string | number | null>): Record<string, string> {
  const all = Object.entries(attributes).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(all.map(([name, value]) => [name, String(value)]));
}

/** What the writer chose for an element; see ../forms/forms.ts. */
function formOf(element: HTMLElement): { form: string | null } {
  return { form: keptForm(element, true) };
}

/** Headings are strong already, and inline code is what marks stand around, as in ../flow/flow.ts. */
const headingMarks = 'link em s sup sub code';

const block = (name: string): NodeSpec => ({
  content: 'block+',
  group: 'block',
  defining: true,
  parseDOM: [{ tag: name }],
  toDOM: () => [name, 0],
});

const pictureOf = ({ attrs }: Node) =>
  given({ src: attrs.src, 'data-picture': attrs.picture, alt: attrs.alt });

function spans(element: HTMLElement): { columns: number; rows: number } {
  const span = (name: string) => {
    const value = element.getAttribute(name) ?? '';
    return /^\d{1,4}$/.test(value) ? Number(value) : 1;
  };
  return { columns: span('data-cols'), rows: span('data-rows') };
}

const cell = (name: 'th' | 'td'): NodeSpec => ({
  content: 'inline*',
  attrs: { columns: { default: 1 }, rows: { default: 1 } },
  ...(name === 'th' ? { marks: headingMarks } : {}),
  parseDOM: [{ tag: name, getAttrs: spans }],
  toDOM: ({ attrs }) => [
    name,
    given({
      'data-cols': attrs.columns > 1 ? attrs.columns : null,
      'data-rows': attrs.rows > 1 ? attrs.rows : null,
    }),
    0,
  ],
});

const nodes = {
  doc: { content: 'block+' },
  // First of all blocks: what stands where nothing was said.
  paragraph: {
    content: 'inline*',
    group: 'block',
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  /** Medium shows two sizes: 2 is big, all others are small. */
  heading: {
    content: 'text*',
    marks: headingMarks,
    group: 'block',
    defining: true,
    attrs: { level: { default: 2, validate: 'number' } },
    parseDOM: [2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${attrs.level}`, 0],
  },
  quote: block('blockquote'),
  bullets: {
    content: 'item+',
    group: 'block',
    attrs: { form: { default: null } },
    parseDOM: [{ tag: 'ul', getAttrs: formOf }],
    toDOM: ({ attrs }) => ['ul', given({ 'data-form': attrs.form }), 0],
  },
  numbers: {
    content: 'item+',
    group: 'block',
    attrs: { start: { default: 1, validate: 'number' }, form: { default: null } },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (list) => {
          const start = list.getAttribute('start') ?? '';
          return { start: /^\d{1,6}$/.test(start) ? Number(start) : 1, ...formOf(list) };
        },
      },
    ],
    toDOM: ({ attrs }) => [
      'ol',
      given({ start: attrs.start === 1 ? null : attrs.start, 'data-form': attrs.form }),
      0,
    ],
  },
  /** An item of one paragraph has no <p> in a story; composing the story again takes it away. */
  item: {
    content: 'block+',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  codeBlock: {
    content: 'text*',
    marks: '',
    group: 'block',
    code: true,
    defining: true,
    attrs: { language: { default: null }, form: { default: null } },
    parseDOM: [
      {
        tag: 'pre',
        preserveWhitespace: 'full',
        getAttrs: (pre) => {
          const language = pre.getAttribute('data-lang') ?? '';
          return { language: codeLanguage.test(language) ? language : null, ...formOf(pre) };
        },
      },
    ],
    toDOM: ({ attrs }) => [
      'pre',
      given({ 'data-lang': attrs.language, 'data-form': attrs.form }),
      0,
    ],
  },
  figure: {
    content: 'caption',
    group: 'block',
    isolating: true,
    draggable: true,
    attrs: { src: { default: null }, picture: { default: null }, alt: { default: '' } },
    parseDOM: [
      {
        tag: 'figure',
        getAttrs: (figure) => {
          const image = figure.querySelector('img');
          const src = storyAddress(image?.getAttribute('src') ?? null, webSchemes);
          const picture = image?.getAttribute('data-picture') ?? '';
          const isFile = pictureId.test(picture);
          if (src === null && !isFile) return false;
          return { src, picture: isFile ? picture : null, alt: image?.getAttribute('alt') ?? '' };
        },
      },
    ],
    // The box is there because a node's content stands alone in its element. Composing the story takes it away.
    toDOM: (node) => ['figure', ['img', pictureOf(node)], ['div', 0]],
  },
  // A node of its own, so that no command takes a figure for a line of text.
  caption: {
    content: 'inline*',
    isolating: true,
    selectable: false,
    parseDOM: [{ tag: 'figcaption' }],
    toDOM: () => ['figcaption', 0],
  },
  divider: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  // A table is one thing: it is moved or removed, and nothing of it is lost.
  table: {
    content: '(heads | rows)+',
    group: 'block',
    atom: true,
    isolating: true,
    draggable: true,
    attrs: { form: { default: null } },
    parseDOM: [{ tag: 'table', getAttrs: formOf }],
    toDOM: ({ attrs }) => ['table', given({ 'data-form': attrs.form }), 0],
  },
  heads: { content: 'row+', parseDOM: [{ tag: 'thead' }], toDOM: () => ['thead', 0] },
  rows: { content: 'row+', parseDOM: [{ tag: 'tbody' }], toDOM: () => ['tbody', 0] },
  row: { content: '(head | cell)+', parseDOM: [{ tag: 'tr' }], toDOM: () => ['tr', 0] },
  head: cell('th'),
  cell: cell('td'),
  text: { group: 'inline' },
  lineBreak: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
} satisfies Record<string, NodeSpec>;

const mark = (name: string): MarkSpec => ({
  parseDOM: [{ tag: name }],
  toDOM: () => [name, 0],
});

/** In the order in which they stand around each other: code is the innermost. */
const marks = {
  link: {
    // An embedded player has a title, and may have it as its words.
    attrs: { href: { validate: 'string' }, title: { default: null }, form: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a',
        getAttrs: (link) => {
          const href = storyAddress(link.getAttribute('href'), linkSchemes);
          const title = link.getAttribute('data-title');
          return href === null ? false : { href, title, ...formOf(link) };
        },
      },
    ],
    toDOM: ({ attrs }) => [
      'a',
      given({ href: attrs.href, 'data-title': attrs.title, 'data-form': attrs.form }),
      0,
    ],
  },
  strong: mark('strong'),
  em: mark('em'),
  s: mark('s'),
  sup: mark('sup'),
  sub: mark('sub'),
  /** With a form it is a formula. */
  code: {
    attrs: { form: { default: null } },
    parseDOM: [{ tag: 'code', getAttrs: formOf }],
    toDOM: ({ attrs }) => ['code', given({ 'data-form': attrs.form }), 0],
  },
} satisfies Record<string, MarkSpec>;

/** The schema of every document in the editor. */
export const storySchema = new Schema({ nodes, marks });
