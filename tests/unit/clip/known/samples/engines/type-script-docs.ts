import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(`<a class="playground-link" href="/play">Try it</a>`),
  leftOut: ['Try it'],
};
