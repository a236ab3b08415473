import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(`<a href="https://codesandbox.io/api/v1/sandboxes/define?x=1">Fork it</a>`),
  leftOut: ['Fork it'],
};
