import { type EngineSample, thread } from './sample';

const { html, ...rest } = thread(
  (author, words) =>
    `<div class="thing"><div class="entry"><p class="tagline"><a class="author" href="/user/a">${author}</a> <span class="score">211 points</span></p><form class="usertext"><div class="usertext-body"><div class="md">${words}</div></div></form><ul><li>permalink</li></ul></div><div class="child"><div class="thing"><div class="entry"><p class="tagline"><a class="author" href="/user/c">Cy Oven</a></p><div class="usertext-body"><div class="md">A reply.</div></div></div></div></div></div>`,
);

export const sample: EngineSample = {
  html: `<div role="main">${html.replace('</h1>', '</h1><p>sorted by: best</p>')}</div>`,
  found: [...(rest.found ?? []), 'Cy Oven', 'A reply.'],
  leftOut: ['211 points', 'permalink', 'sorted by'],
};
