// Players of video and sound: what they set over a picture to press. https://videojs.com, https://jwplayer.com,
// https://plyr.io, https://www.mediaelementjs.com
import { engine } from './engine';

export const players = engine({
  around:
    '.video-js > :not(video), .jw-wrapper > :not(.jw-media), .plyr__controls, .mejs-controls, .mejs-layers, .mejs-offscreen',
});
