// What is remembered of a site: its name, what a draft takes from it, and what a draft teaches.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { composeDraft } from '@/utils/draft/draft';
import type { Edits } from '@/utils/draft/edits';
import { firstPreferences } from '@/utils/draft/preferences';
import { learned } from '@/utils/draft/site/learned';
import {
  changedSite,
  isSiteName,
  type Site,
  siteChangesSchema,
  siteOf,
  siteWith,
  unseen,
} from '@/utils/draft/site/site';
import { siteWords } from '@/utils/draft/site/site-words';
import { arrangedStory } from '@/utils/draft/story/story-of';
import type { Reading } from '@/utils/story/reading/reading';
import { windowOf } from '../../clip/page';
import { metadataOf, reading as plain, storyOf } from '../../reading';

const window = windowOf('');

const reading: Reading = {
  ...plain,
  metadata: metadataOf({ tags: ['Bread', 'ovens', 'salt', 'flour'] }),
};

function draftWith(site: Site, edits: Edits = {}, page: Reading = reading) {
  const draft = composeDraft(page, edits, 'account', window, site);
  if (draft === null) throw new Error('expected a draft');
  return draft;
}

describe('the name of a site', () => {
  it.each([
    ['https://www.journal.example/a/b?c', 'journal.example'],
    ['https://journal.example/', 'journal.example'],
    ['http://localhost:8080/a', 'localhost:8080'],
    ['https://www.www.example/', 'www.example'],
  ])('of %s is %s', (url, name) => {
    expect(siteOf(url)).toBe(name);
  });

  it.each([
    '',
    'a b',
    'journal.example/',
    'Journal.example',
    'ada@journal.example',
    'a.example?b',
    'x'.repeat(300),
  ])('is never %j', (name) => {
    expect(isSiteName(name)).toBe(false);
  });

  it.each(['journal.example', 'localhost:8080', '127.0.0.1', 'xn--bcher-kva.example'])(
    'may be %s',
    (name) => {
      expect(isSiteName(name)).toBe(true);
    },
  );
});

describe('a draft takes from its site', () => {
  it('the tags that the writer added, if it is the writer’s own, and then the page’s own as far as there is room', () => {
    expect(draftWith({}).tags).toEqual(['Bread', 'ovens', 'salt']);
    expect(draftWith({ isMine: true, tags: ['baking', 'bread'] }).tags).toEqual([
      'baking',
      'bread',
      'ovens',
    ]);
    expect(draftWith({ isMine: true, tags: ['a', 'b', 'c', 'd'] }).tags).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(draftWith({ isMine: true, tags: ['baking'] }, { tags: [] }).tags).toEqual([]);
    expect(draftWith({ tags: ['baking'] }).tags).toEqual(['Bread', 'ovens', 'salt']);
  });

  it('the license only where the page names none and the writer chose none', () => {
    const site: Site = { license: 'cc-40-by' };
    const licensed = { ...reading, metadata: metadataOf({ license: 'cc-40-zero' }) };
    expect(draftWith(site).license).toBe('cc-40-by');
    expect(draftWith(site, {}, licensed).license).toBe('cc-40-zero');
    expect(draftWith(site, { license: 'public-domain' }, licensed).license).toBe('public-domain');
  });

  it('the destination of the account that is in use', () => {
    const site: Site = { destination: { accountId: 'account', publicationId: 'p' } };
    expect(draftWith(site).publicationId).toBe('p');
    expect(
      draftWith(site, { destination: { accountId: 'account', publicationId: null } }).publicationId,
    ).toBeNull();
    expect(
      draftWith({ destination: { accountId: 'another', publicationId: 'p' } }).publicationId,
    ).toBeNull();
  });

  it('a status other than draft only on a site of the writer’s own', () => {
    expect(draftWith({ publishStatus: 'public' }).publishStatus).toBe('draft');
    expect(draftWith({ publishStatus: 'public', isMine: true }).publishStatus).toBe('public');
  });

  it('nothing that nobody has looked at, where it goes out unseen', () => {
    const site: Site = {
      isMine: true,
      publishStatus: 'public',
      destination: { accountId: 'account', publicationId: 'p' },
      tags: ['baking'],
    };
    expect(draftWith(unseen(site))).toMatchObject({
      publishStatus: 'draft',
      publicationId: null,
      tags: ['baking', 'Bread', 'ovens'],
      footer: true,
    });
  });

  it('what holds for every site where it has nothing of its own', () => {
    const everywhere = { ...firstPreferences, footerWords: 'First on {site}' };
    expect(siteWith({}, firstPreferences)).toEqual({ pictureFallback: 'remote' });
    expect(siteWith({ pictureFallback: 'leave-out' }, everywhere)).toEqual({
      pictureFallback: 'leave-out',
      footerWords: 'First on {site}',
    });
  });
});

describe('a draft on its way out teaches its site', () => {
  const teach = (site: Site, edits: Edits, page: Reading = reading) =>
    learned(site, {
      draft: draftWith(site, edits, page),
      edits,
      metadata: page.metadata,
      accountId: 'account',
      arranged: arrangedStory(page, edits, window, site) ?? { parts: [], blockIds: [] },
    });

  it('the blocks that the writer left out, and forgets those that were put back', () => {
    const page = { ...reading, article: storyOf('<p>Subscribe now</p><p>One</p><p>Two</p>') };
    const [subscribe = '', one = ''] = arrangedStory(page, {}, window)?.blockIds ?? [];
    const first = { id: subscribe, words: 'Subscribe now' };
    expect(teach({}, { omitted: [subscribe] }, page)).toEqual({ leftOut: [first] });
    const elsewhere = { id: 'elsewhere', words: 'Not on this page' };
    const site: Site = { leftOut: [first, elsewhere] };
    expect(draftWith(site, {}, page).story.html).toBe('<p>One</p><p>Two</p>');
    expect(teach(site, {}, page)).toEqual({});
    expect(teach(site, { omitted: [one] }, page)).toEqual({
      leftOut: [{ id: one, words: 'One' }, elsewhere],
    });
    expect(teach({ leftOut: [first] }, { omitted: [] }, page)).toEqual({ leftOut: null });
  });

  it('nothing of what it remembers is left out of a text that the writer edited, or of what nobody sees', () => {
    const page = { ...reading, article: storyOf('<p>Subscribe now</p><p>One</p>') };
    const [id = ''] = arrangedStory(page, {}, window)?.blockIds ?? [];
    const site: Site = { leftOut: [{ id, words: 'Subscribe now' }] };
    const body = '<p>Subscribe now</p><p>Mine</p>';
    expect(draftWith(site, { body }, page).story.html).toBe(body);
    expect(draftWith(unseen(site), {}, page).story.html).toBe('<p>Subscribe now</p><p>One</p>');
  });

  it('nothing where the writer chose nothing', () => {
    expect(teach({}, {})).toEqual({});
    expect(teach({ isMine: true }, {})).toEqual({});
  });

  it('the tags that the page does not name, and forgets them when they are taken out', () => {
    expect(teach({}, { tags: ['baking', 'BREAD'] })).toEqual({ tags: ['baking'] });
    expect(teach({ tags: ['baking'] }, { tags: ['bread'] })).toEqual({ tags: null });
    expect(teach({ tags: ['baking'] }, {})).toEqual({});
  });

  it('license, status, destination and footer that were chosen by hand', () => {
    const destination = { accountId: 'account', publicationId: 'p' };
    const edits: Edits = {
      license: 'cc-40-by',
      publishStatus: 'unlisted',
      destination,
      footer: true,
    };
    expect(teach({}, edits)).toEqual(edits);
    expect(teach(edits, edits)).toEqual({});
  });

  it('on a site of the writer’s own also what the page said', () => {
    const licensed = { ...reading, metadata: metadataOf({ license: 'cc-40-by' }) };
    expect(teach({ isMine: true }, {}, licensed)).toEqual({ license: 'cc-40-by' });
    expect(teach({}, {}, licensed)).toEqual({});
  });

  it('no license and no footer by a quotation, which is the writer’s own', () => {
    const quoted = { ...reading, selection: storyOf('<p>Words</p>') };
    const edits: Edits = { scope: 'quote', license: 'cc-40-by', tags: ['opinion'] };
    expect(teach({}, edits, quoted)).toEqual({ tags: ['opinion'] });
  });
});

it('changes what is named, and takes a field back with null', () => {
  const changes = v.parse(siteChangesSchema, { tags: null, isMine: true, unknown: 1 });
  expect(changedSite({ tags: ['a'], footer: false }, changes)).toEqual({
    footer: false,
    isMine: true,
  });
  expect(v.is(siteChangesSchema, { tags: 'a' })).toBe(false);
  expect(v.is(siteChangesSchema, { footerWords: 'no place for a link' })).toBe(false);
});

it('is told in one line', () => {
  expect(siteWords({}, null)).toBe('Nothing but its name');
  expect(
    siteWords(
      { isMine: true, tags: ['a', 'b'], license: 'cc-40-by', publishStatus: 'public' },
      'Loaf',
    ),
  ).toBe('You write it · tags: a, b · CC BY 4.0 · in Loaf · status: public · link to the original');
});
