import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="kg-card kg-button-card kg-align-center"><a href="https://mill.example/join" class="kg-btn">Become a friend of the mill</a></div><div class="kg-card kg-audio-card"><div class="kg-audio-player-container"><audio src="https://mill.example/rye.mp3" preload="metadata"></audio><div class="kg-audio-title">The stones at work</div><div class="kg-audio-player"><button class="kg-audio-play-icon">Play</button><span class="kg-audio-current-time">0:00</span></div></div></div>`,
  ),
  found: ['Become a friend of the mill', 'The stones at work'],
};
