import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    '<p>One more line.</p><div class="Reward"><div class="Reward-countZero">还没有人送礼物</div></div>',
  ),
  found: ['One more line.'],
  leftOut: ['还没有人送礼物'],
};
