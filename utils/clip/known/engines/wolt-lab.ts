// WoltLab Suite.
import { engine } from './engine';

export const woltLab = engine({
  posts: '.messageBody .messageText',
});
