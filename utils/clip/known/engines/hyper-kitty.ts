// HyperKitty, which keeps the mails of lists that Mailman 3 runs.
import { engine } from './engine';

export const hyperKitty = engine({
  posts: '.email > .email-body',
  authors: '.email-author .name',
});
