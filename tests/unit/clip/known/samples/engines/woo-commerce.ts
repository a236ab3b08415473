import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<ul class="wc-block-grid__products"><li class="wc-block-grid__product"><a href="/shop/rye">Rye, two pounds</a><div class="wp-block-button wc-block-grid__product-add-to-cart"><a href="?add-to-cart=88" class="wp-block-button__link add_to_cart_button">Add to basket</a></div></li></ul><p><a href="?add-to-cart=88" class="button add_to_cart_button">Add another one</a></p>`,
  ),
  leftOut: ['Add to basket', 'Add another one'],
};
