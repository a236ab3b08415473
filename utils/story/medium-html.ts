// Story -> the HTML for Medium's API: `contentFormat: "html"`.
// https://github.com/Medium/medium-api-docs#creating-a-post
import type { PageWindow } from '../clip/live-page';
import { mediumShape } from './medium-shape';
import { renamed } from './shape/rename';
import type { Story } from './types';

/**
 * The API keeps no title in the body by itself, so it comes first as <h1>. It reads the body's headings by its own
 * map: later <h1> are big, <h3> are small, and the first <h2> of all becomes the subtitle. Hence big headings go out
 * as <h1> and small ones as <h3>; an <h2> never goes out, or the article's first heading would leave the text.
 *
 * @param title plain text
 */
export function toMediumHtml(
  story: Pick<Story, 'html'>,
  title: string,
  window: PageWindow,
): string {
  const body = mediumShape(story.html, window);
  for (const big of body.querySelectorAll('h2')) renamed(big, 'h1');
  const heading = body.ownerDocument.createElement('h1');
  heading.textContent = title;
  body.prepend(heading);
  return body.innerHTML;
}
