// The recipe of a Send, once for every page that sends: tables are drawn, the pictures that Medium cannot fetch come along,
// and an order is made of it all. The world is passed in.
import type { PictureFallback } from '../../story/pictures/picture-fallback';
import { treeOf } from '../../story/story-tree';
import { drawTables } from '../../story/tables/with-drawn-tables';
import type { Draft } from '../draft';
import { type RescueDependencies, rescuePictures } from '../pictures/rescue';
import type { SeenOn } from '../pictures/unfetchable';
import type { HandedOver, Order } from './order';
import { orderOf } from './order-of';

export interface SendDependencies extends RescueDependencies {
  /** SHA-256 of a text, in hexadecimal. */
  digest: (text: string) => Promise<string>;
  window: Window & typeof globalThis;
}

export interface Sending extends Pick<Order, 'key' | 'accountId'> {
  /** What the page says of itself. */
  page: SeenOn;
  /** What becomes of a picture that cannot come along. */
  pictureFallback: PictureFallback;
}

/** Rejects when the browser refuses something on the way. Nothing is sent here, so the draft stays as it is. */
export async function makeOrder(
  draft: Draft,
  { page, pictureFallback, ...to }: Sending,
  dependencies: SendDependencies,
): Promise<HandedOver> {
  // Sanitised here and nowhere else on the way: it takes as long as finding the article.
  const tree = treeOf(draft.story, dependencies.window);
  drawTables(tree, draft.tables, dependencies.window);
  const refused = await rescuePictures(tree, page, dependencies, pictureFallback);
  const contentHash = await dependencies.digest(draft.ofPage.html);
  const order = orderOf(draft, { ...tree, refused }, { ...to, contentHash });
  return { ...order, story: draft.ofPage.html };
}
