import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="sqs-block sqs-block-summary-v2"><div><span>Featured</span><a href="/journal/ash">Ash of the pear tree</a></div></div><span class="sqs-simple-like"><span>14 Likes</span></span><div class="sqs-audio-embed"><div class="title">Episode 112</div><div class="time">00:00 / 42:17</div><div class="secondary-controls"><a href="/112.mp3">Download file</a></div></div>`,
  ),
  leftOut: ['Featured', '14 Likes', '42:17', 'Download file'],
};
