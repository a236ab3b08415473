import { describe, expect, it } from 'vitest';
import type { Edits } from '@/utils/draft/edits';
import { draftOf } from '@/utils/screens/several-tabs/draft-of';
import type { Reading } from '@/utils/story/reading/reading';
import { windowOf } from '../../clip/page';
import { metadataOf } from '../../reading';

const story = { html: '<p>Words</p>', notes: [], words: 1, images: 0, pictures: [], leftOut: [] };
const scrap = { kind: 'doubt' as const, code: 'perhaps-not-all' as const };
const reading: Reading = {
  metadata: metadataOf({
    url: 'https://journal.example/notes/one',
    lang: 'en',
    canonicalCandidates: [{ source: 'rel-canonical', url: 'https://journal.example/one' }],
    tags: ['a'],
  }),
  article: story,
  selection: null,
  page: null,
};

const of = (page: Partial<Reading> = {}, edits: Edits = {}) =>
  draftOf({ ...reading, ...page }, edits, 'ours', windowOf(''));

describe('the draft that goes out unseen', () => {
  it('F37 is none of a page that was not read, and says why', () => {
    const unread = { code: 'not-a-page', detail: 'application/pdf' } as const;
    expect(of({ article: null, unread }, { scope: 'link' })).toMatchObject({
      leftOut: { code: 'not-a-page', text: expect.stringContaining('This tab shows a PDF') },
    });
  });

  it('is the article with the writer’s edits and half-typed tag', () => {
    expect(of({}, { title: 'Mine', pendingTag: 'half' })).toMatchObject({
      draft: { title: 'Mine', tags: ['a', 'half'], scope: 'article', story },
    });
  });

  it('is a draft on the own profile, whatever was chosen for the page before', () => {
    const edits: Edits = {
      publishStatus: 'public',
      destination: { accountId: 'ours', publicationId: 'p1' },
    };
    expect(of({}, edits)).toMatchObject({ draft: { publishStatus: 'draft', publicationId: null } });
  });

  it('is the article, not what happens to be selected in the tab', () => {
    const selection = { ...story, html: '<p>Selected</p>' };
    expect(of({ selection }, { scope: 'quote' })).toMatchObject({
      draft: { scope: 'article', story, canonicalUrl: 'https://journal.example/one' },
    });
    expect(of({ selection, article: null })).toMatchObject({ leftOut: { code: 'no-article' } });
  });

  it('is the whole page only where the writer has chosen that', () => {
    const page = { ...story, html: '<p>All</p>', notes: [scrap] };
    expect(of({ page, article: null })).toMatchObject({ leftOut: { code: 'no-article' } });
    expect(of({ page, article: null }, { scope: 'page' })).toMatchObject({
      draft: { story: page },
    });
  });

  it('does not exist where the article may be a scrap; a doubt about one block is none', () => {
    const doubted = { ...story, notes: [scrap] };
    expect(of({ article: doubted })).toMatchObject({
      leftOut: {
        code: 'doubtful',
        text: expect.stringContaining('This may not be the whole article'),
      },
    });
    const block = { ...story, notes: [{ ...scrap, block: 0 }] };
    expect(of({ article: block })).toMatchObject({ draft: { story: block } });
  });

  it('does not exist where Medium would refuse it', () => {
    expect(of({}, { title: ' ' })).toMatchObject({
      leftOut: { code: 'unfit-title', text: expect.stringContaining('Enter a title.') },
    });
  });
});
