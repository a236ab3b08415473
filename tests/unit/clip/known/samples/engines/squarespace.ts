import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="sqs-block sqs-block-summary-v2"><div><span>Featured</span><a href="/journal/ash">Ash of the pear tree</a></div></div><span class="sqs-simple-like"><span>14 Likes</span></span>`,
  ),
  leftOut: ['Featured', '14 Likes'],
};
