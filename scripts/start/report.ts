// What arrived at Medium, in numbers: counted from the stored post, not from what the popup says.
import type { SandboxPost } from '../../tests/sandbox/index.ts';

export interface JobReport {
  /** Name and version. */
  browser: string;
  /** The address that was clipped. */
  page: string;
  title: string;
  tags: string[];
  license: string;
  canonicalUrl: string;
  publishStatus: string;
  words: number;
  images: number;
  draftUrl: string | null;
  /** Milliseconds from the toolbar click to "delivered". */
  ms: number;
}

type Circumstances = Pick<JobReport, 'browser' | 'page' | 'draftUrl' | 'ms'>;

/** Puts the report together. */
export function reportOf(post: SandboxPost, circumstances: Circumstances): JobReport {
  const { browser, page, draftUrl, ms } = circumstances;
  const { title, tags, license, canonicalUrl, publishStatus } = post;
  return {
    browser,
    page,
    title,
    tags,
    license,
    canonicalUrl,
    publishStatus,
    words: countWords(post),
    images: countImages(post),
    draftUrl,
    ms,
  };
}

function countImages({ contentFormat, content }: SandboxPost): number {
  const image = contentFormat === 'html' ? /<img\b/gi : /!\[[^\]]*\]\(/g;
  return content.match(image)?.length ?? 0;
}

/** Runs of characters between spaces that hold a letter or a digit. */
function countWords({ contentFormat, content }: SandboxPost): number {
  const text =
    contentFormat === 'html'
      ? content.replace(/<[^>]*>/g, ' ').replace(/&(nbsp|#160);/g, ' ')
      : content.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
