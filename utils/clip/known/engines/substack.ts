// Substack, a service for newsletters.
import { engine } from './engine';

export const substack = engine({ quote: 'pullquote' });
