// Threads: posts that are pictures alone, and authors of posts that hold their replies.
import { expect, it } from 'vitest';
import { clipPage } from '@/utils/clip/clip-page';
import { windowOf } from '../page';

const text = `<p>${'The dough waits for nobody, and so the oven was lit long before the sun was up. '.repeat(4)}</p>`;

function articleOf(body: string): Element {
  const clip = clipPage(windowOf(`<body>${body}</body>`));
  if (!clip.ok || !clip.value.article) throw new Error('no article');
  return clip.value.article;
}

it('keeps a reply that is a picture and nothing else', () => {
  const post = (author: string, inside: string) =>
    `<div class="postbody"><a class="username">${author}</a><div class="content">${inside}</div></div>`;
  const article = articleOf(
    post('Ada Flour', text) +
      post('Bo Mill', '<img src="/rye.jpg" alt="Rye" width="640" height="480">') +
      post('Cy Oven', ''),
  );
  expect(article.querySelectorAll('img').length).toBe(1);
  expect(article.textContent).toContain('Bo Mill');
  expect(article.textContent).not.toContain('Cy Oven');
});

it('names nobody where the author of a post with replies is gone', () => {
  const comment = (author: string, words: string, replies = '') =>
    `<shreddit-comment><div slot="commentMeta">${author && `<a href="/user/a/">${author}</a>`}</div>
     <div slot="comment"><div class="md">${words}</div></div>${replies}</shreddit-comment>`;
  const article = articleOf(
    comment('Ada Flour', text, comment('Bo Mill', 'First.')) +
      comment('', text, comment('Cy Oven', 'Second.')),
  );
  const names = [...article.querySelectorAll('strong')].map((it) => it.textContent);
  expect(names).toEqual(['Ada Flour', 'Bo Mill', 'Cy Oven']);
});

it('keeps the first post where the page states its text in a meta element, and marks the others where they are shown', () => {
  const post = (words: string, mark = ' itemprop="text"') =>
    `<tr><td class="post"><div class="narrow"${mark}>${words}</div></td></tr>`;
  const article = articleOf(
    `<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><meta itemprop="text" content="Who lit the oven?"><table>${post('Who lit the oven?', '')}${post(text)}${post(text)}</table></div><div class="narrow">Rules of the house</div>`,
  );
  expect(article.textContent).toContain('Who lit the oven?');
  expect(article.textContent).not.toContain('Rules of the house');
});

it.each([
  ['in JSON-LD', '<script type="application/ld+json">{"@type":"QAPage"}</script>', ''],
  ['by its markup', '', ' itemscope itemtype="https://schema.org/DiscussionForumPosting"'],
])('keeps what is called comments where the page is a discussion: %s', (_, script, mark) => {
  const comment = (words: string) => `<div class="comment-content"><p>${words}</p></div>`;
  const answers = comment('The baker did, at four.') + comment('No, it was his wife, as always.');
  const page = (head: string, said: string) =>
    articleOf(
      `${head}<main${said}><h1>Who lit the oven?</h1>${text}<div class="comments">${answers}</div></main>`,
    ).textContent;
  expect(page(script, mark)).toContain('as always');
  expect(page('', '')).not.toContain('as always');
});
