// WooCommerce.
import { engine } from './engine';

export const wooCommerce = engine({
  around: '.wc-block-grid__product-add-to-cart, .add_to_cart_button',
});
