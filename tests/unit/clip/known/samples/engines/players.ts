import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="video-js"><video src="/oven.mp4" poster="/oven.jpg"></video><div class="vjs-loading-spinner"><span>Words of a spinner</span></div><div class="vjs-control-bar"><div class="vjs-remaining-time">Words of a clock -0:54</div></div></div><p class="caption">The oven, from the inside.</p><div class="jw-wrapper"><div class="jw-media"><video src="/rye.mp4"></video></div><div class="jw-controls">Words of a bar</div></div><div class="plyr"><div class="plyr__controls">Words of a knob</div><audio src="/a.mp3"></audio></div><div class="mejs-container"><span class="mejs-offscreen">Words of a player</span><div class="mejs-layers">Words of a layer</div><audio src="/b.mp3"></audio><div class="mejs-controls"><span>00:00</span></div></div>`,
  ),
  found: ['The oven, from the inside.'],
  leftOut: ['Words of', '00:00'],
};
