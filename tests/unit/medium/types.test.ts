import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  contributorsSchema,
  postSchema,
  publicationsSchema,
  uploadedImageSchema,
} from '@/utils/medium/types';

const publication = {
  id: 'b969ac62a46b',
  name: 'About',
  description: 'What it is',
  url: 'https://medium.com/about',
  imageUrl: 'https://cdn-images-1.medium.com/x.jpeg',
};

describe('a list of publications', () => {
  it.each([
    ['no object', 'about'],
    ['null', null],
    ['no id', { ...publication, id: undefined }],
    ['an id that would walk to another path', { ...publication, id: '../images' }],
    ['an id of another type', { ...publication, id: 7 }],
    ['no name', { ...publication, name: null }],
  ])('drops an item with %s and keeps the others', (_, item) => {
    expect(v.parse(publicationsSchema, [item, publication])).toEqual([publication]);
  });

  it('keeps an item without what nothing depends on', () => {
    const bare = { id: 'b969', name: 'About', description: null };
    expect(v.parse(publicationsSchema, [bare])).toEqual([
      { ...bare, description: '', url: '', imageUrl: '' },
    ]);
  });

  it('keeps no address but https', () => {
    const odd = { ...publication, url: 'javascript:alert(1)', imageUrl: 'http://a.example/x.png' };
    expect(v.parse(publicationsSchema, [odd])).toEqual([{ ...publication, url: '', imageUrl: '' }]);
  });

  it.each([null, {}, 'text', 7, undefined])('is not %j', (value) => {
    expect(v.safeParse(publicationsSchema, value).success).toBe(false);
  });
});

describe('a list of contributors', () => {
  const editor = { publicationId: 'b969ac62a46b', userId: '5303d7', role: 'editor' };
  it.each([
    ['a role unknown here', { ...editor, role: 'owner' }],
    ['no role', { ...editor, role: undefined }],
    ['no user', { ...editor, userId: '' }],
    ['a user of another type', { ...editor, userId: 5 }],
    ['nothing in it', {}],
  ])('drops an item with %s and keeps the others', (_, item) => {
    const writer = { ...editor, role: 'writer' };
    expect(v.parse(contributorsSchema, [editor, item, writer])).toEqual([editor, writer]);
  });
});

describe('a post', () => {
  it('names its publication only when it has one', () => {
    expect(v.parse(postSchema, { id: 'a1', publicationId: 'b1' }).publicationId).toBe('b1');
    expect(v.parse(postSchema, { id: 'a1' }).publicationId).toBeUndefined();
  });

  it('is made once it has an id, whatever else is odd about it', () => {
    const odd = { id: 'a1', title: null, url: 7, publicationId: null, publishStatus: {} };
    expect(v.safeParse(postSchema, odd).success).toBe(true);
  });

  it.each([undefined, '', 'a/b', 7])('is none with the id %j', (id) => {
    expect(v.safeParse(postSchema, { id }).success).toBe(false);
  });
});

describe('an uploaded picture', () => {
  it.each(['http://a.example/x.png', 'javascript:alert(1)', '/x.png', '', undefined, 7])(
    'is none at %j',
    (url) => {
      expect(v.safeParse(uploadedImageSchema, { url, md5: 'x' }).success).toBe(false);
    },
  );

  it('is used without its md5 too', () => {
    const url = 'https://cdn-images-1.medium.com/proxy/1*x.png';
    expect(v.parse(uploadedImageSchema, { url })).toEqual({ url, md5: '' });
  });
});
