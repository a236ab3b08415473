import { type EngineSample, text, thread } from './sample';

const { html, found = [] } = thread(
  (author, words) =>
    `<div class="comment"><a class="hnuser">${author}</a><div class="commtext">${words}</div></div>`,
);

export const sample: EngineSample = {
  html: `<table class="fatitem"><tr><td><span class="titleline"><a href="/item">Ask HN: Why rye?</a> (mill.example)</span></td></tr>
    <tr><td><a class="hnuser">Cy Oven</a></td></tr><tr><td><div class="toptext">${text}What is asked.</div></td></tr></table>${html}`,
  document: 'Ask HN: Why rye? | Hacker News',
  title: 'Ask HN: Why rye?',
  found: [...found, 'Cy Oven', 'What is asked.'],
};
