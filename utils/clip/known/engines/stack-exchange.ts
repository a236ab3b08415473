// Stack Exchange.
import { engine } from './engine';

export const stackExchange = engine({
  posts: '.js-post-body',
});
