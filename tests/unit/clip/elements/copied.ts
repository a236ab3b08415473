// What of a page's markup gets into the copy.
import { clean, copyBody, everything } from '@/utils/clip/copy/copy';
import { openPage } from '@/utils/clip/page/live-page';
import { windowOf } from '../page';

export function copied(html: string, change?: (document: Document) => void): string {
  const window = windowOf(html);
  change?.(window.document);
  const page = openPage(window);
  const copy = copyBody(page);
  if (copy) clean(copy, page, everything);
  return copy?.top.innerHTML ?? '';
}
