import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="article-votes"><span>Was this article helpful?</span><small>2 out of 3 found it so</small></div><div class="article-more-questions">Have more questions? <a href="/requests/new">Submit a request</a></div><div class="article-return-to-top"><a href="#top">Return to top</a></div><div data-recent-articles><h2>Recently viewed</h2><a href="/40">The whistle is flat</a></div>`,
  ),
  leftOut: ['helpful', 'found it so', 'Have more questions?', 'Return to top', 'Recently viewed'],
};
