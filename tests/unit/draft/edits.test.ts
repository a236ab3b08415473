import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changed, changesSchema, editsSchema, isSame } from '@/utils/draft/edits';
import { refusal } from '@/utils/messaging/refusal';
import { sentencesFor } from '@/utils/sentences';

const long = 'x'.repeat(5_000_000);
const message = v.object({ key: v.string(), changes: changesSchema });
const saving = (changes: object) => v.safeParse(message, { key: 'k', changes });

describe('a change', () => {
  it('names what is new and takes back what is null', () => {
    expect(changed({ title: 'One', tags: ['a'] }, { title: null, comment: 'Two' })).toEqual({
      tags: ['a'],
      comment: 'Two',
    });
  });

  it('passes the gate with any field, and with any field taken back', () => {
    for (const name of Object.keys(editsSchema.entries))
      expect(saving({ [name]: null }).success).toBe(true);
    expect(
      saving({ title: 'One', destination: { accountId: 'a', publicationId: null } }).success,
    ).toBe(true);
    expect(saving({}).output).toEqual({ key: 'k', changes: {} });
    expect(saving({ title: 3 }).success).toBe(false);
  });

  it('is the same in whatever order the browser gives it back', () => {
    expect(isSame({ title: 'One', tags: ['a'] }, { tags: ['a'], title: 'One' })).toBe(true);
    expect(isSame({ title: 'One' }, { title: 'One', comment: '' })).toBe(false);
    expect(isSame({ tags: ['a', 'b'] }, { tags: ['b', 'a'] })).toBe(false);
  });
});

describe('F66 a text that is too long', () => {
  it.each([
    ['title', { title: long }, 'The title is too long for Clipdraft.'],
    ['subtitle', { subtitle: long }, 'The subtitle is too long for Clipdraft.'],
    ['comment', { comment: long }, 'The text is too long for Clipdraft.'],
    ['canonicalUrl', { canonicalUrl: long }, 'The canonical link is too long for Clipdraft.'],
    [
      'quoteCanonicalUrl',
      { quoteCanonicalUrl: long },
      'The canonical link is too long for Clipdraft.',
    ],
    ['pendingTag', { pendingTag: long }, 'The tag is too long for Clipdraft.'],
    ['tags', { tags: [long] }, 'The list of tags is too long for Clipdraft.'],
    ['tags', { tags: Array(1_000).fill('a') }, 'The list of tags is too long for Clipdraft.'],
    [
      'restored',
      { restored: Array(10_000).fill('a') },
      'The list of parts that you put back is too long for Clipdraft.',
    ],
    [
      'accountId',
      { destination: { accountId: long, publicationId: null } },
      'The text is too long for Clipdraft.',
    ],
  ])('ends at the gate in a sentence: %s', (field, changes, sentence) => {
    const { issues = [] } = saving(changes);
    const failure = refusal('saveEdits', issues);
    expect(failure).toEqual({ code: 'text-too-long', detail: field });
    expect(sentencesFor(failure).happened).toBe(sentence);
  });

  it('is no excuse for anything else', () => {
    const { issues = [] } = saving({ title: long, license: 'mine' });
    expect(refusal('saveEdits', issues)).toEqual({
      code: 'internal',
      detail: 'malformed saveEdits message',
    });
  });
});
