// Khoros.
import { engine } from './engine';

export const khoros = engine({
  posts: '.lia-message-body-content',
});
