// Pipermail, which keeps the mails of lists: it marks nothing, but its links are always the same.
import { engine } from './engine';

export const pipermail = engine({
  around:
    'ul:has(> li > a[href^="date.html"] ~ a[href^="thread.html"]), hr + a[href*="/mailman/listinfo/"]',
});
