// Which texts the writer can edit, and how they are stored among the edits. Pure.
import type { Changes, Edits } from '../edits';
import type { Scope } from './scope';

/** Scopes whose text can be edited. A quotation and a link stay the page's words; the writer's own stand above them. */
export const textFields = {
  article: 'body',
  selection: 'selectionBody',
  page: 'pageBody',
} as const satisfies Partial<Record<Scope, keyof Edits>>;

/** A scope whose text can be edited. */
export type TextScope = keyof typeof textFields;

/** Whether the text of a scope can be edited. */
export function isTextScope(scope: Scope): scope is TextScope {
  return scope in textFields;
}

/** The text that the writer made of a scope; null: it is the page's. */
export function ownTextOf(edits: Edits, scope: Scope): string | null {
  return isTextScope(scope) ? (edits[textFields[scope]] ?? null) : null;
}

/**
 * What is stored of an edited text. Whatever was arranged before is in it; what was left out stays beside it.
 * @param html null: the page's text again
 * @param omitted blocks that the writer left out, by their ids
 */
export function textChanges(
  scope: TextScope,
  html: string | null,
  { omittedBefore = [] }: Edits,
  omitted: readonly string[],
): Changes {
  const left = html === null ? [] : [...new Set([...omittedBefore, ...omitted])];
  return {
    restored: null,
    omitted: null,
    forms: null,
    quoted: null,
    omittedBefore: left.length > 0 ? left : null,
    [textFields[scope]]: html,
  };
}

/** The texts among the edits, and nothing else. */
export function textsOf(edits: Edits): Edits {
  const texts = Object.values(textFields).map((name) => [name, edits[name]] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

/** Whether one of the texts is among the changes. */
export function changesText(changes: Changes): boolean {
  return Object.values(textFields).some((name) => changes[name] !== undefined);
}
