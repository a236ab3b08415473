// The text that the writer edited takes the place of the page's.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '@/utils/draft/draft';
import { changed, changesSchema, type Edits, editsSchema, room } from '@/utils/draft/edits';
import { withOwnTexts } from '@/utils/draft/story/own-text';
import { ownTextOf, textChanges } from '@/utils/draft/story/text-fields';
import type { Reading } from '@/utils/story/reading/reading';
import { windowOf } from '../../clip/page';
import { reading as plain, storyOf } from '../../reading';

const window = windowOf('');
const reading = {
  ...plain,
  article: storyOf('<p>The article</p>'),
  selection: storyOf('<p>Selected</p>'),
  page: storyOf('<p>All</p>'),
};
const body = '<p>My own text</p>';
const htmlOf = (edits: Edits, page: Reading = reading) =>
  composeDraft(page, edits, null, window)?.story.html;

describe('the draft', () => {
  it('has the text that belongs to its scope', () => {
    expect(htmlOf({ body })).toBe(body);
    expect(htmlOf({ body, scope: 'selection' })).toBe('<p>Selected</p>');
    expect(htmlOf({ selectionBody: body, scope: 'selection' })).toBe(body);
    expect(htmlOf({ pageBody: body, scope: 'page' })).toBe(body);
  });

  it('quotes and links with the page’s words', () => {
    expect(htmlOf({ body, selectionBody: body, scope: 'quote' })).toContain('<p>Selected</p>');
  });

  it('keeps an edited selection when the page has none any more', () => {
    const later: Reading = { ...reading, selection: null };
    expect(htmlOf({ selectionBody: body, scope: 'selection' }, later)).toBe(body);
  });

  it('keeps the text when the page changes, also when all of it was removed', () => {
    const later = { ...reading, article: storyOf('<p>Another</p>') };
    expect(htmlOf({ body }, later)).toBe(body);
    expect(htmlOf({ body: '' })).toBe('');
  });

  it('is made once as long as nothing changes', () => {
    const once = withOwnTexts(reading, { body }, window);
    expect(withOwnTexts(reading, { body, title: 'x' }, window)).toBe(once);
    expect(withOwnTexts(reading, { body: '<p>b</p>' }, window)).not.toBe(once);
    expect(withOwnTexts(reading, { title: 'x' }, window)).toBe(reading);
  });
});

describe('what is stored', () => {
  it('has in it what was arranged before, and beside it what was left out', () => {
    const before: Edits = {
      restored: ['1-a'],
      omitted: ['1-b'],
      forms: { c: { table: 'list' } },
      quoted: ['1-d'],
    };
    const edits = changed(before, textChanges('article', body, before, before.omitted ?? []));
    expect(edits).toEqual({ body, omittedBefore: ['1-b'] });
    expect(ownTextOf(edits, 'article')).toBe(body);
    expect(ownTextOf(edits, 'quote')).toBeNull();
    expect(changed(edits, textChanges('article', null, edits, []))).toEqual({});
  });

  it('is story HTML and nothing else, with room for a book', () => {
    const takes = (text: string) => v.safeParse(editsSchema, { body: text }).success;
    expect(takes(body)).toBe(true);
    expect(takes('<p onclick="x()">a</p>')).toBe(false);
    expect(takes('<script>x</script>')).toBe(false);
    const long = `<p>${'a'.repeat(room.text)}</p>`;
    const { issues } = v.safeParse(changesSchema, { body: long });
    expect(issues?.map(({ type }) => type)).toEqual(['max_length']);
  });
});
