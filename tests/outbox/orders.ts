// Drafts to send.
import type { Subject } from '@/utils/delivery/record';
import type { Order } from '@/utils/draft/send/order';
import type { Post } from '@/utils/medium/types';

export const key = 'https://journal.example/one';

export const order: Order = {
  key,
  accountId: 'account',
  publicationId: null,
  title: 'One',
  content: ['<h1>One</h1><p>Words</p>'],
  pictures: [],
  tags: [],
  license: 'all-rights-reserved',
  canonicalUrl: key,
  publishStatus: 'draft',
  contentHash: null,
};

export function orderOf(name: string): Order {
  const url = `https://journal.example/${name}`;
  return { ...order, key: url, canonicalUrl: url, title: name };
}

const gap = (picture: string) => ({ picture, before: '[', after: ']', without: '-' });

/** @param count pictures, each of other bytes */
export function illustrated(count: number): Order {
  const ids = Array.from({ length: count }, (_, index) => `p${index + 1}`);
  return {
    ...order,
    content: ids.flatMap((id) => [id, gap(id)]),
    pictures: ids.map((id) => ({
      id,
      type: 'image/png',
      base64: btoa(id),
      alt: `Picture ${id}`,
    })),
  };
}

export const post: Post = {
  id: 'abc',
  title: 'One',
  url: '',
  canonicalUrl: '',
  publishStatus: 'draft',
};

/** What every record of a delivery has. */
export const subject = {
  version: 2,
  title: 'One',
  publishStatus: 'draft',
  accountId: 'account',
  canonicalUrl: null,
  contentHash: null,
  queuedAt: 1,
  earlier: [],
  at: 1,
} satisfies Subject & { at: number };
