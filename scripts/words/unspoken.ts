// Finds text in the code that should come from a catalogue: in elements, in attributes that the writer reads or hears, and in
// strings that look like sentences.
import { parseSync } from 'rolldown/utils';
import type { Sources } from './sources.ts';

/** What is read to the writer, also when it is one word. */
const read =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt|label|hint)$/;

/** Names for the style sheet and the browser. */
const unread =
  /^(?:class|rel|accept|stroke|d|viewBox|data-.*|aria-(?:describedby|labelledby|controls))$/;

const word = /\p{L}{2}/u;
/** Two words in a row, or an end as sentences have. */
const sentence = /\p{L}{2}[\p{L}’]*[,;:]? [“(@]?\p{L}|^\p{Lu}\p{L}+[.!?…]$/u;

/** Rooms without words for the writer, but for the preview: they speak of HTML, to Medium and to the browser. */
const silent = /^utils\/(?:clip|story(?!\/ways-out\/preview)|medium|storage)\//;

/** What stands in the code for a reason: texts, or true for a whole file. */
const allowed: Readonly<Record<string, readonly string[] | true>> = {
  // In the article's language, and in files.
  'utils/draft/story/footer-words.ts': true,
  'utils/by-hand/files/license-terms.ts': true,
  // Stored as they are; utils/sentences.ts says them.
  'utils/failure.ts': true,
  // The same in every language.
  'utils/words/languages.ts': true,
  'components/common/Header.tsx': ['Clipdraft'],
  'components/checklist/Checklist.tsx': ['https://medium.com/p/…'],
  'components/editor/tools/LinkField.tsx': ['https://'],
  // Names for the style sheet, and of parts of HTML.
  'components/editor/view/text-editor.ts': ['preview story-editor'],
  'utils/by-hand/files/html-file.ts': ['<!doctype html>'],
  'utils/by-hand/files/standard-html.ts': ['th, td'],
};

/** Problems as sentences, each beginning with its place. */
export function unspokenIn(code: Sources): string[] {
  return [...code].flatMap(([file, source]) => {
    const kept = allowed[file] ?? [];
    if (silent.test(file) || kept === true) return [];
    return textsIn(file, source)
      .filter((text) => !kept.some((piece) => text.includes(piece)))
      .map((text) => `${file}: “${text}” should come from a catalogue.`);
  });
}

function textsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown, attribute: string): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, attribute);
    if (!isNode(node)) return;
    // Of modules, types and errors the writer reads nothing.
    if (/^(?:Import|ExportAll|Throw|TS(?:Type|Interface))/.test(node.type)) return;
    const text = textOf(node);
    const isText = node.type === 'JSXText' || read.test(attribute) ? word : sentence;
    if (text !== null && isText.test(text) && !unread.test(attribute)) found.push(text.trim());
    // What a call or a comparison is given is not what is read.
    const isApart = /^(?:JSXElement|CallExpression|BinaryExpression)$/.test(node.type);
    const within = attributeOf(node) ?? (isApart ? '' : attribute);
    for (const child of Object.values(node)) visit(child, within);
  };
  visit(parseSync(file, source).program.body, '');
  return found;
}

interface Node {
  type: string;
  value?: unknown;
  name?: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The text that a node is: of a template each piece between two expressions. */
function textOf({ type, value }: Node): string | null {
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value;
  if (type !== 'TemplateElement') return null;
  const { cooked } = value as { cooked: string };
  return cooked;
}

/** The name of the attribute that a node is. */
function attributeOf({ type, name }: Node): string | null {
  return type === 'JSXAttribute' && isNode(name) && typeof name.name === 'string'
    ? name.name
    : null;
}
