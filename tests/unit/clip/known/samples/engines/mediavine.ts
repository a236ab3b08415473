import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="mv-video-target mv-video-id-x1" data-video-id="x1"><div>Continue to Video</div></div>`,
  ),
  leftOut: ['Continue to Video'],
};
