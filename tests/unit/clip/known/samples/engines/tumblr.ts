import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<ol class="notes"><li class="note like"><a href="/fern">fernhollow</a> liked this</li><li class="note reblog"><a href="/owl">owlpost</a> reblogged this</li></ol>`,
  ),
  leftOut: ['liked this', 'reblogged this'],
};
