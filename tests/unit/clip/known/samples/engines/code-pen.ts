import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(`<p class="codepen" data-slug-hash="abCdE" data-user="ada">See the pen</p>`),
  found: ['https://codepen.io/ada/pen/abCdE'],
  leftOut: ['See the pen'],
};
