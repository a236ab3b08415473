// Elementor, which makes pages of WordPress: each part of a text is a "widget".
import { engine } from './engine';

export const elementor = engine({
  texts: '[data-elementor-type="wp-post"]',
  parts: '.elementor-widget, .elementor-widget-container',
});
