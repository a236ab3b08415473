// A draft to be saved, as the popup would hand it over.
import type { FileDraft } from '@/utils/by-hand/files/types';

const png = `\x89PNG\r\n\x1a\n${'\0'.repeat(8)}`;

export const picture = {
  id: 'p1',
  type: 'image/png',
  base64: btoa(png),
  alt: 'The curve',
} as const;

/** The beginnings of files, enough to tell them by. */
export const bytesOf = (latin1: string) => Uint8Array.from(latin1, (sign) => sign.charCodeAt(0));
export const pngBytes = bytesOf(png);

export function draftOf(html: string, changes: Partial<FileDraft> = {}): FileDraft {
  return {
    story: { html, pictures: [picture] },
    title: 'Bread & “butter”',
    tags: ['bread', 'slow food'],
    license: 'cc-40-by-sa',
    canonicalUrl: 'https://journal.example/bread/',
    metadata: {
      byline: 'Ada Baker',
      siteName: 'The Journal',
      lang: 'en-GB',
      publishedTime: '2026-03-05T23:30:00-08:00',
    },
    ...changes,
  };
}
