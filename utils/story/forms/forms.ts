// What single things of a story become that Medium has no place for. The writer chooses; the choice travels in the story's HTML
// as `data-form`, so that each way out finds it where it finds the thing.
import { tableForms } from '../tables/table-form';

/** By kind of thing: its forms, the usual one first. No two kinds have a form of the same name. */
export const formsOf = {
  table: tableForms,
  /** TeX as code, or signs in a line where they say it exactly; see tex-text.ts. */
  formula: ['tex', 'signs'],
  /** Of a list with lists in it: one list, lines of its items, or paragraphs with the inner lists under them. */
  list: ['flat', 'lines', 'paragraphs'],
  /** Of an embedded player: its address, or its title as a link. */
  embed: ['address', 'title'],
} as const;

/** A kind of thing that has forms. */
export type FormKind = keyof typeof formsOf;
/** A form of a kind. */
export type FormOf<Kind extends FormKind> = (typeof formsOf)[Kind][number];
/** A form of any kind. */
export type Form = FormOf<FormKind>;
/** What the things in one block become, as far as the writer chose. */
export type Forms = { readonly [Kind in FormKind]?: FormOf<Kind> };

/** The kind of an element that may have a form, by its name. */
export const kindOfElement: Readonly<Record<string, FormKind>> = {
  table: 'table',
  code: 'formula',
  pre: 'formula',
  ul: 'list',
  ol: 'list',
  a: 'embed',
};

/** @returns whether an element of this name may have this form */
export function isFormOf(element: string, form: string): boolean {
  const kind = Object.hasOwn(kindOfElement, element) ? kindOfElement[element] : undefined;
  return kind !== undefined && formsOf[kind].some((it) => it === form);
}

/**
 * The form that an element of a story has.
 * @param element it may be a page's own: what is chosen is believed only of an edited story, what a formula is of any
 */
export function keptForm(element: Element, isEdited: boolean): string | null {
  const form = element.getAttribute('data-form') ?? '';
  if (!isFormOf(element.localName, form)) return null;
  return isEdited || form === 'tex' ? form : null;
}
