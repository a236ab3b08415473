// The text that the writer edited, per scope: it takes the place of the page's. Pure.
import type { PageWindow } from '../../clip/page/live-page';
import { editedStory } from '../../story/blocks/edited-story';
import type { Reading } from '../../story/reading/reading';
import type { Edits } from '../edits';
import { isOwnWork } from './scope';
import { ownTextOf, type TextScope, textFields } from './text-fields';

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
  const { omittedBefore = [] } = edits;
  const of = [...texts, edits.omittedBefore];
  const known = last.get(reading);
  if (known && of.every((it, index) => it === known.of[index])) return known.reading;
  const { lang } = reading.metadata;
  const own = scopes.map((scope, index) => {
    const text = texts[index] ?? null;
    const page = reading[scope];
    return [
      scope,
      text === null ? page : editedStory(text, { page, omitted: omittedBefore, lang, window }),
    ] as const;
  });
  const edited = { ...reading, ...Object.fromEntries(own) };
  last.set(reading, { of, reading: edited });
  return edited;
}
