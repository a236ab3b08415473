// What becomes of each element that is pasted. One that is not named here goes and leaves its words in their line.
import { linkAddress, pictureAddress } from './addresses.ts';
import { codeBlocks } from './code.ts';
import type { EditorFlow, Visit } from './flow.ts';
import { graf } from './graf.ts';

type Rule = (element: Element, flow: EditorFlow, visit: Visit) => void;

const drop: Rule = () => undefined;

/** A box that goes: its edges part blocks. */
const box: Rule = (element, flow, visit) => {
  flow.edge();
  visit(element);
  flow.edge();
};

const heading =
  (name: 'h3' | 'h4'): Rule =>
  (element, flow, visit) =>
    flow.as(name, () => visit(element));

/** Tables, and headings below the two sizes. */
const paragraphs: Rule = (element, flow, visit) => flow.as('p', () => visit(element));

const mark =
  (name: 'strong' | 'em'): Rule =>
  (element, flow, visit) =>
    flow.marked({ name }, () => visit(element));

const link: Rule = (element, flow, visit) => {
  const href = linkAddress(element);
  if (href === null) visit(element);
  else flow.marked({ name: 'a', href }, () => visit(element));
};

const list =
  (name: 'ul' | 'ol'): Rule =>
  (element, flow, visit) =>
    flow.asList(name, () => visit(element));

/** Pictures stand between blocks, never in one. */
const picture: Rule = (element, flow) => {
  const src = pictureAddress(element);
  flow.edge();
  if (src === null) return;
  const figure = graf(flow.document, 'figure');
  const image = flow.document.createElement('img');
  image.setAttribute('src', src);
  image.setAttribute('alt', element.getAttribute('alt') ?? '');
  figure.append(image);
  flow.put(figure);
};

const code: Rule = (element, flow) => {
  flow.edge();
  for (const block of codeBlocks(element)) flow.put(block);
};

/** A caption belongs to a picture that was kept, wherever in the figure it stands; else it is a paragraph. */
const figure: Rule = (element, flow, visit) => {
  const captions = [...element.querySelectorAll('figcaption')];
  for (const caption of captions) caption.remove();
  const before = flow.blocks.lastElementChild;
  box(element, flow, visit);
  const last = flow.blocks.lastElementChild;
  for (const caption of captions) paragraphs(caption, flow, visit);
  if (last && last !== before && last.localName === 'figure') captionOf(last);
};

/** Takes in what was written after the figure. */
function captionOf(figure: Element): void {
  const caption = figure.ownerDocument.createElement('figcaption');
  while (figure.nextElementSibling) {
    if (caption.hasChildNodes()) caption.append(' ');
    caption.append(...figure.nextElementSibling.childNodes);
    figure.nextElementSibling.remove();
  }
  if (caption.hasChildNodes()) figure.append(caption);
}

function forAll(names: string, rule: Rule): [name: string, rule: Rule][] {
  return names.split(' ').map((name) => [name, rule]);
}

export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...forAll('script style template noscript iframe object embed video audio canvas svg math', drop),
  ...forAll('select textarea title', drop),
  ...forAll('p div section article main header footer aside nav address center hgroup form', box),
  ...forAll('details summary fieldset dl dt dd caption th td figcaption', box),
  ['h1', (element, flow, visit) => flow.asTitle(() => visit(element))],
  ...forAll('h2 h3', heading('h3')),
  ['h4', heading('h4')],
  ...forAll('h5 h6 table', paragraphs),
  ...forAll('strong b', mark('strong')),
  ...forAll('em i', mark('em')),
  ['a', link],
  ['br', (_, flow) => flow.lineBreak()],
  ['blockquote', (element, flow, visit) => flow.asQuote(() => visit(element))],
  ['ul', list('ul')],
  ['ol', list('ol')],
  ['li', (element, flow, visit) => flow.asItem(() => visit(element))],
  ['pre', code],
  ['figure', figure],
  ['img', picture],
  ['hr', (_, flow) => flow.put(graf(flow.document, 'hr'))],
]);
