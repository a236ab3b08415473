// Random documents of the editor's schema: whatever a writer could make, and somewhat more.
import fc from 'fast-check';
import type { Mark, Node } from 'prosemirror-model';
import { storySchema } from '@/utils/story/editor/schema';

const { nodes, marks } = storySchema;

const words = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-z]{1,6}$/),
      fc.constantFrom('*', '_x_', '[', '`', '#', '1.', '-', '<', '&amp;', '“', ' ', '  ', '\u00a0'),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(' '));
const address = fc.constantFrom(
  'https://x.example/',
  'mailto:a@b.example',
  'https://x.example/?a=1&b=2',
);

const formulaForm = fc.constantFrom(null, 'tex', 'signs');
const listForm = fc.constantFrom(null, 'flat', 'lines', 'paragraphs');

const someMarks: fc.Arbitrary<Mark[]> = fc
  .tuple(
    fc.subarray(['strong', 'em', 's', 'sup', 'sub', 'code'] as const),
    fc.option(address),
    formulaForm,
  )
  .map(([names, href, form]) => [
    ...(href === null ? [] : [marks.link.create({ href })]),
    ...names.map((name) => marks[name].create(name === 'code' ? { form } : null)),
  ]);

function fitting(all: readonly Mark[], parent: 'paragraph' | 'heading'): Mark[] {
  return all
    .filter(({ type }) => nodes[parent].allowsMarkType(type))
    .reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []) as Mark[];
}

const run = (parent: 'paragraph' | 'heading') =>
  fc.tuple(words, someMarks).map(([text, all]) => storySchema.text(text, fitting(all, parent)));
const line = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: run('paragraph') },
    { weight: 1, arbitrary: fc.constant(nodes.lineBreak.create()) },
  ),
  { maxLength: 4 },
);

const leaf: fc.Arbitrary<Node> = fc.oneof(
  { weight: 6, arbitrary: line.map((content) => nodes.paragraph.create(null, content)) },
  fc
    .tuple(fc.constantFrom(2, 3, 4), fc.array(run('heading'), { maxLength: 2 }))
    .map(([level, content]) => nodes.heading.create({ level }, content)),
  fc
    .tuple(fc.constantFrom(null, 'js', 'c++'), formulaForm, fc.array(words, { maxLength: 3 }))
    .map(([language, form, lines]) => {
      const text = lines.join('\n');
      return nodes.codeBlock.create(
        { language, form },
        text === '' ? null : storySchema.text(text),
      );
    }),
  fc
    .tuple(fc.constantFrom('', 'A lock'), fc.boolean(), line)
    .map(([alt, isFile, caption]) =>
      nodes.figure.create(
        isFile ? { picture: 'p1', alt } : { src: 'https://x.example/1.png', alt },
        nodes.caption.create(null, caption),
      ),
    ),
  fc.constant(nodes.divider.create()),
  fc.array(fc.tuple(line, line), { minLength: 2, maxLength: 3 }).map((rows) =>
    nodes.table.create(null, [
      nodes.rows.create(
        null,
        rows.map((cells) =>
          nodes.row.create(
            null,
            cells.map((content) => nodes.cell.create(null, content)),
          ),
        ),
      ),
    ]),
  ),
);

const { block } = fc.letrec<{ block: Node }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  const items = fc.array(
    blocks.map((content) => nodes.item.create(null, content)),
    { minLength: 1, maxLength: 3 },
  );
  return {
    block: fc.oneof(
      { maxDepth: 3 },
      { weight: 5, arbitrary: leaf },
      { weight: 1, arbitrary: blocks.map((content) => nodes.quote.create(null, content)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(listForm, items)
          .map(([form, content]) => nodes.bullets.create({ form }, content)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(1, 7), listForm, items)
          .map(([start, form, content]) => nodes.numbers.create({ start, form }, content)),
      },
    ),
  };
});

/** Each is valid, however odd. */
export const randomDocuments: fc.Arbitrary<Node> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content) => nodes.doc.create(null, content));

const paragraphs = fc.array(
  line.map((content) => nodes.paragraph.create(null, content)),
  { minLength: 1, maxLength: 2 },
);
const { list } = fc.letrec<{ list: Node }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom(nodes.bullets, nodes.numbers),
      fc.array(fc.tuple(line, fc.option(tie('list'), { maxDepth: 2 })), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([type, items]) =>
      type.create(
        null,
        items.map(([content, inner]) =>
          nodes.item.create(null, [
            nodes.paragraph.create(null, content),
            ...(inner === null ? [] : [inner]),
          ]),
        ),
      ),
    ),
}));

/** Such as writers write: lists of lines, quotations of paragraphs. */
export const writtenDocuments: fc.Arbitrary<Node> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: leaf },
      { weight: 1, arbitrary: paragraphs.map((content) => nodes.quote.create(null, content)) },
      { weight: 1, arbitrary: list },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((content) => nodes.doc.create(null, content));
