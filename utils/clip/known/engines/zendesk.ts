// Zendesk, which makes help centres.
import { engine } from './engine';

export const zendesk = engine({
  around: '.article-votes, .article-more-questions, .article-return-to-top, [data-recent-articles]',
});
