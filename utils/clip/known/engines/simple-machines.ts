// Simple Machines Forum.
import { engine } from './engine';

export const simpleMachines = engine({
  posts: '.postarea .inner, .post_wrapper .inner',
  authors: '.poster h4',
});
