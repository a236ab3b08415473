// A figure in the text: its picture, or what stands for it, and under it the caption, which is written there.
import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { inertDocument } from '../../../utils/clip/page/live-page';
import type { StoryPicture } from '../../../utils/story/types';
import { type PicturesAtHand, pictureViews } from '../../../utils/story/ways-out/preview';

/** Where the pictures come from. */
export interface Pictures {
  /** Files by their ids; those that come later are shown from then on. */
  files: ReadonlyMap<string, StoryPicture>;
  /** Pictures on the web, once the writer wants to see them. */
  atHand: PicturesAtHand | null;
}

/** Shows figures. A picture is drawn anew only when it is another one. */
export function figureView({ files, atHand }: Pictures) {
  const show = pictureViews((id) => files.get(id ?? ''), document, atHand ?? undefined);

  return (first: Node): NodeView => {
    const dom = document.createElement('figure');
    const box = dom.appendChild(document.createElement('div'));
    box.contentEditable = 'false';
    const contentDOM = dom.appendChild(document.createElement('div'));
    box.append(show(imageOf(first)));
    let node = first;
    return {
      dom,
      contentDOM,
      update(next) {
        const { src, picture, alt } = next.attrs;
        if (next.type !== node.type || src !== node.attrs.src || picture !== node.attrs.picture)
          return false;
        const image = box.querySelector('img');
        if (image) image.alt = alt;
        else if (alt !== node.attrs.alt) box.replaceChildren(show(imageOf(next)));
        node = next;
        return true;
      },
      ignoreMutation: ({ target }) => !contentDOM.contains(target),
    };
  };
}

/** In a document that loads nothing. */
function imageOf({ attrs }: Node): HTMLImageElement {
  const image = inertDocument(window).createElement('img');
  if (attrs.src !== null) image.setAttribute('src', attrs.src);
  if (attrs.picture !== null) image.setAttribute('data-picture', attrs.picture);
  image.setAttribute('alt', attrs.alt);
  return image;
}
