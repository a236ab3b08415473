// WP Recipe Maker, a plugin of WordPress: what readers give a recipe, and the buttons for more or fewer servings.
import { engine } from './engine';

export const wpRecipeMaker = engine({
  around:
    '.wprm-recipe-rating, .wprm-recipe-adjustable-servings-container, .wprm-recipe-pin, .wprm-unit-conversion-container, .wprm-prevent-sleep, .wprm-call-to-action',
});
