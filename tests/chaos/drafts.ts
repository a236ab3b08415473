// The drafts of a run, and the writer's wishes about them as the replies tell them.
import type { Delivery } from '@/utils/delivery/record';
import type { HandedOver } from '@/utils/draft/send/order';
import type { Wish } from './verdict.ts';
import type { Reply } from './writer.ts';

/** A PNG as far as anybody looks: its first eight bytes, then words that no other picture has. */
function pictureOf(words: string): string {
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(words)]).toString(
    'base64',
  );
}

/** @param title differs from every other draft's, in all runs */
export function orderOf(title: string, pictures: number, accountId: string): HandedOver {
  const url = `https://journal.example/chaos/${title}`;
  const ids = Array.from({ length: pictures }, (_, index) => `p${index + 1}`);
  return {
    key: url,
    accountId,
    publicationId: null,
    title,
    content: [
      `<h1>${title}</h1><p>Words</p>`,
      ...ids.map((picture) => ({
        picture,
        before: '<img src="',
        after: '">',
        without: '<p>(picture)</p>',
      })),
    ],
    pictures: ids.map((id) => ({
      id,
      type: 'image/png',
      base64: pictureOf(`${title} ${id}`),
      alt: id,
    })),
    tags: [],
    license: 'all-rights-reserved',
    canonicalUrl: url,
    publishStatus: 'draft',
    contentHash: null,
    story: '<p>Words</p>',
  };
}

const kinds: Readonly<Record<string, Wish['kind']>> = {
  deliver: 'send',
  retry: 'send',
  allowResend: 'take-back',
  cancel: 'take-back',
  confirm: 'confirm',
};

/**
 * @param clock how far the background's clock was ahead of ours, in milliseconds
 * @returns null for a message that certainly changed nothing: it is no word of the writer's
 */
export function wishOf(type: string, { from, to, result }: Reply, clock: number): Wish | null {
  const kind = kinds[type];
  if (kind === undefined) return null;
  if (result === null) return { kind, from, to, isHeard: false };
  if (!result.ok) return null;
  const { delivery } = result.value as { delivery: Delivery | null };
  const hasWorked =
    kind === 'send'
      ? delivery?.state === 'queued' && delivery.at - clock >= from
      : kind === 'take-back'
        ? delivery === null || delivery.state === 'draft'
        : delivery?.state === 'posted';
  if (!hasWorked) return null;
  const at = kind === 'send' && delivery ? delivery.at - clock : null;
  return { kind, from: at ?? from, to: at ?? to, isHeard: true };
}
