// The text that the writer edited, per scope: it takes the place of the page's. Pure.
import type { PageWindow } from '../../clip/page/live-page';
import { editedStory } from '../../story/blocks/edited-story';
import type { Reading } from '../../story/reading/reading';
import type { Changes, Edits } from '../edits';
import { isOwnWork, type Scope } from './scope';

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
  { besides = [] }: Edits,
  omitted: readonly string[],
): Changes {
  const left = html === null ? [] : [...new Set([...besides, ...omitted])];
  return {
    restored: null,
    omitted: null,
    tableForms: null,
    quoted: null,
    besides: left.length > 0 ? left : null,
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

/** The last of each reading: it takes a while, and the screen is derived anew at every key. */
const last = new WeakMap<Reading, { of: readonly unknown[]; reading: Reading }>();

const scopes = Object.keys(textFields) as TextScope[];

/**
 * The reading with the writer's texts in the place of the page's. The very same where nothing was edited, and for a quotation
 * and a link: they are the page's words.
 */
export function withOwnTexts(reading: Reading, edits: Edits, window: PageWindow): Reading {
  if (edits.scope && isOwnWork(edits.scope)) return reading;
  const texts = scopes.map((scope) => ownTextOf(edits, scope));
  if (texts.every((text) => text === null)) return reading;
  const { besides = [] } = edits;
  const of = [...texts, edits.besides];
  const known = last.get(reading);
  if (known && of.every((it, index) => it === known.of[index])) return known.reading;
  const { lang } = reading.metadata;
  const own = scopes.map((scope, index) => {
    const text = texts[index] ?? null;
    const page = reading[scope];
    return [
      scope,
      text === null ? page : editedStory(text, { page, besides, lang, window }),
    ] as const;
  });
  const edited = { ...reading, ...Object.fromEntries(own) };
  last.set(reading, { of, reading: edited });
  return edited;
}
