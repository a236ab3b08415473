import { type EngineSample, text } from './sample';

const comment = (author: string, words: string, replies = '') =>
  `<shreddit-comment><div slot="commentMeta"><a href="/user/a/">${author}</a> <span>OP</span></div>${words}<button>Reply</button>${replies}</shreddit-comment>`;

export const sample: EngineSample = {
  html: `<main><shreddit-post><div slot="credit-bar"><a href="/r/rye">r/rye</a> <a href="/user/ada">Ada Flour</a></div>
    <h1 slot="title">Why rye?</h1><shreddit-post-flair><span>Story</span></shreddit-post-flair>
    <div slot="text-body"><div class="md">${text}First.</div></div>
    <div slot="post-media-container"><figcaption class="post-background-image-filter">Blurred</figcaption><p>A picture.</p></div></shreddit-post><div>Sort by: Best</div>
    ${comment(
      'Bo Mill',
      `<div id="t1_a-comment-rtjson-content" slot="comment">${text}Second.</div>`,
      comment('Cy Oven', '<div slot="comment"><div class="md">Third.</div></div>'),
    )}</main>`,
  found: ['Ada Flour', 'First.', 'A picture.', 'Bo Mill', 'Second.', 'Cy Oven', 'Third.'],
  leftOut: ['r/rye', 'Story', 'Sort by', 'OP', 'Blurred'],
};
