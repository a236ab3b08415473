// A Story as a tree: sanitised once, then changed by everything that works on it on the way to Medium.
import { inertDocument, type PageWindow } from '../clip/page/live-page';
import { sanitize } from './sanitize';
import type { Pictured, StoryPicture } from './types';

export interface StoryTree {
  /** In a document of its own, which loads nothing and runs nothing. */
  body: Element;
  pictures: StoryPicture[];
}

/** A copy: whoever changes it changes no Story. */
export function treeOf({ html, pictures }: Pictured, window: PageWindow): StoryTree {
  return { body: sanitizedBody(html, window), pictures: [...pictures] };
}

/** @param html of a Story. @returns the body of a document of its own, with the story's elements and no others */
export function sanitizedBody(html: string, window: PageWindow): Element {
  const { body } = inertDocument(window);
  body.append(sanitize(html, window));
  return body;
}
