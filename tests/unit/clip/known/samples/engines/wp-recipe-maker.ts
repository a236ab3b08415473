import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<h2 class="wprm-recipe-name">Rye bread</h2><div class="wprm-recipe-rating"><span class="wprm-rating-star"></span><div class="wprm-recipe-rating-details">5 of 7 votes</div></div><h3 class="wprm-recipe-header">Flour and water<div class="wprm-recipe-adjustable-servings-container"><span>twice</span></div><span class="wprm-unit-conversion-container">Metric</span></h3><div class="wprm-prevent-sleep"><span>Cook Mode</span></div><a class="wprm-recipe-pin" href="/pin">Pin it</a><div class="wprm-call-to-action"><span>Tried it?</span></div><ul><li class="wprm-recipe-ingredient">400 g of rye</li></ul>`,
  ),
  found: ['Flour and water', '400 g of rye'],
  leftOut: ['votes', 'twice', 'Metric', 'Pin it', 'Cook Mode', 'Tried it'],
};
