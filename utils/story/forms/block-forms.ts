// The forms of the things in one block of a story, set in its HTML. Pure: it needs no document.
import { blockPlainText, storyTag } from '../blocks/top-blocks';
import { type FormKind, type Forms, kindOfElement } from './forms';

/** The start tag of something that can become something else. */
export interface FormTag {
  kind: FormKind;
  /** Of the element. */
  name: string;
  /** null: none was chosen. */
  form: string | null;
  /** Of an embedded player; '' for other things. */
  title: string;
}

/** Sets forms in the HTML of a block. */
export function withForms(html: string, forms: Forms): string {
  return html.replace(storyTag, (tag) => {
    const found = formTag(tag);
    const form = found && forms[found.kind];
    return form ? `${withoutForm(tag).slice(0, -1)} data-form="${form}">` : tag;
  });
}

/** The same block, whatever its things become: what it is known by. */
export function withoutForms(html: string): string {
  if (!html.includes(' data-')) return html;
  return html.replace(storyTag, (tag) => withoutForm(tag).replace(/ data-title="[^"]*"/, ''));
}

/** All of them in a block, in order. */
export function formTags(html: string): FormTag[] {
  return [...html.matchAll(storyTag)].flatMap(([tag]) => formTag(tag) ?? []);
}

/** A code is a formula, and a link a player, only where the story says so. */
function formTag(tag: string): FormTag | null {
  const [, name = ''] = /^<([a-z0-9]+)/.exec(tag) ?? [];
  const kind = Object.hasOwn(kindOfElement, name) ? kindOfElement[name] : undefined;
  if (kind === undefined) return null;
  const [, form = null] = / data-form="([a-z]+)"/.exec(tag) ?? [];
  const [, title = ''] = / data-title="([^"]*)"/.exec(tag) ?? [];
  if ((kind === 'formula' && form === null) || (kind === 'embed' && title === '')) return null;
  return { kind, name, form, title: blockPlainText(title) };
}

function withoutForm(tag: string): string {
  return tag.replace(/ data-form="[a-z]+"/, '');
}
