// Mailchimp: what stands below each of its letters, and the bar over those on the web.
import { engine } from './engine';

export const mailchimp = engine({
  around: '#templateFooter, #awesomebar',
});
