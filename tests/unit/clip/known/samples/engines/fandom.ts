import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="tabber wds-tabber"><div class="wds-tabs__wrapper"><ul class="wds-tabs"><li class="wds-tabs__tab"><a href="#">Books</a></li><li class="wds-tabs__tab"><a href="#">Radio</a></li></ul></div><div class="wds-tab__content wds-is-current"><p>The oven burns.</p></div><div class="wds-tab__content" style="display:none"><p>The oven stays whole.</p></div></div>`,
  ),
  found: ['The oven burns.', 'Radio', 'The oven stays whole.'],
};
