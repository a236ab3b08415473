import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    '<div class="pullquote"><p>Bread is time.</p></div><p class="button-wrapper"><a href="/?action=share">Hand it on</a></p><p class="button-wrapper"><a href="https://oven.example/">To the oven</a></p><div class="subscription-widget-wrap"><p>Rye letters are free.</p></div><p class="cta-caption">This letter is public.</p><div class="audio-player-wrapper-fancy"><div>Voiceover</div><div>-7:42</div></div>',
  ),
  found: ['Bread is time.', 'To the oven'],
  leftOut: ['Hand it on', 'are free', 'is public', 'Voiceover', '-7:42'],
};
