// Markdown is read by programs that let HTML through and make links of addresses, each in its own way. Whatever words
// and addresses a story has, all of them show the same, and no tag that is not ours.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toMarkdownFile } from '@/utils/by-hand/files/markdown-file';
import { composeStory } from '@/utils/story/compose';
import { storyElements } from '@/utils/story/subset';
import { toMarkdown } from '@/utils/story/ways-out/markdown';
import { draftOf } from '../../by-hand/files/draft';
import { windowOf } from '../../clip/page';
import { elementOf } from '../markup';
import { seed } from '../random-story';
import { escaped, hostileAddress, hostileText } from './hostile-text';
import { renderers } from './renderers';
import { toldBy } from './told';

vi.setConfig({ testTimeout: 120_000 });

const window = windowOf('');
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html').body;
const text = hostileText.map(escaped);

/** DOMPurify takes an attribute away whole that could close an element when it is written as XML. */
const altText = hostileText.filter((it) => !/<!--|\]>|<\/(?:script|style)/i.test(it)).map(escaped);

const boxes =
  'p strong em s sup sub code ul ol li blockquote h2 h3 h4 figure figcaption table tr td th pre'.split(
    ' ',
  );
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    { weight: 3, arbitrary: text },
    {
      weight: 1,
      arbitrary: fc
        .tuple(hostileAddress, altText)
        .map(([src, alt]) => `<img src="${escaped(src)}" alt="${alt}">`),
    },
    { weight: 1, arbitrary: fc.constant('<br>') },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...boxes), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(hostileAddress, fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
        .map(([href, inside]) => `<a href="${escaped(href)}">${inside.join('')}</a>`),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 })
        .map((rows) => {
          const cells = rows.map((row) => row.map((cell) => `<td>${cell}</td>`).join(''));
          return `<table>${cells.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
        }),
    },
  ),
}));
const storyHtml = fc.array(tree, { maxLength: 4 }).map((parts) => {
  const options = { url: 'https://journal.example/', title: '', lang: null, window };
  return composeStory(elementOf(parts.join(''), window), options).html;
});

const ours =
  /^(?:p|h[1-6]|blockquote|ul|ol|li|pre|img|hr|table|thead|tbody|tr|th|td|strong|em|code|a|s|del|sup|sub|br)$/;
const attributes = /^(?:href|src|alt|start|class|align|style)$/;

const oursLead = /^(?:https?|mailto):/i;
/** Where a text is none of Markdown, its readers may make a link of any address, as long as nothing can run. */
const harmless = /^(?:https?:|ftp:|mailto:|xmpp:|\/\/)/i;

/** What is in the rendered text beside what we ever write. */
function foreign(body: Element, addresses = oursLead): string[] {
  return [...body.querySelectorAll('*')].flatMap((element) => {
    if (!ours.test(element.localName)) return [element.outerHTML];
    const strange = [...element.attributes].filter(
      ({ name, value }) =>
        !attributes.test(name) ||
        (name === 'href' && !addresses.test(value)) ||
        // A picture in an archive stands beside the file.
        (name === 'src' && /^\s*(?:javascript|data|vbscript):/i.test(value)) ||
        (name === 'class' && !/^language-[\w+#.-]+$/.test(value)),
    );
    return strange.map(({ name, value }) => `${element.localName} ${name}=${value}`);
  });
}

function expectSame(html: string, title = ''): void {
  const markdown = toMarkdown({ html }, { title }, window);
  const heading = title.trim() === '' ? '' : `<h1>${escaped(title)}</h1>`;
  const { bare, ...wanted } = toldBy(parse(heading + html));
  let others: string[] | null = null;
  for (const [name, render] of Object.entries(renderers)) {
    const rendered = parse(render(markdown));
    const where = `${name} of ${JSON.stringify(markdown)}`;
    expect(foreign(rendered), where).toEqual([]);
    const { bare: found, ...told } = toldBy(rendered);
    expect(told, where).toEqual(wanted);
    others ??= found;
    expect(found, where).toEqual(others);
    for (const address of bare) expect(found, where).toContain(address);
  }
}

it('shows the same words and addresses in every reader of Markdown, and no tag of others', () => {
  fc.assert(
    fc.property(storyHtml, hostileText, (html, title) => {
      expectSame(html, title);
    }),
    { numRuns: 75, seed, endOnFailure: true },
  );
});

describe('what is no story, because a page forged it', () => {
  const names = [...storyElements, 'div', 'span', 'script', 'iframe', 'x'];
  const attribute = fc
    .tuple(
      fc.constantFrom('href', 'src', 'alt', 'title', 'data-lang', 'start', 'id', 'data-cols'),
      fc.oneof(hostileText, hostileAddress, fc.constantFrom('`\n<b>', 'js\n```\n<b>', '1"><b>')),
    )
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const forged = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      { weight: 2, arbitrary: text },
      { weight: 1, arbitrary: hostileText.map((it) => escaped(it).replaceAll('\n', '&#13;')) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...names),
            fc.array(attribute, { maxLength: 2 }),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([name, said, inside]) => `<${name}${said.join('')}>${inside.join('')}</${name}>`),
      },
    ),
  }));

  it('brings no tag of its own into Markdown', () => {
    fc.assert(
      fc.property(fc.array(forged.tree, { maxLength: 3 }), (parts) => {
        const markdown = toMarkdown({ html: parts.join('') }, { title: '' }, window);
        for (const [name, render] of Object.entries(renderers))
          expect(
            foreign(parse(render(markdown))),
            `${name} of ${JSON.stringify(markdown)}`,
          ).toEqual([]);
      }),
      { numRuns: 75, seed, endOnFailure: true },
    );
  });
});

it('brings no tag into a file whose front matter is read as Markdown', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (title, subtitle, tag) => {
      const { content } = toMarkdownFile(
        draftOf('<p>a</p>', { title, subtitle, tags: [tag] }),
        window,
      );
      for (const [name, render] of Object.entries(renderers))
        expect(foreign(parse(render(String(content))), harmless), `${name} of ${content}`).toEqual(
          [],
        );
    }),
    { numRuns: 150, seed, endOnFailure: true },
  );
});
