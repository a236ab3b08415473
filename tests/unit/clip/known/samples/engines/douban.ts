import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="subject-wrapper"><a href="https://book.douban.example/1/"><div class="subject-cover"><img src="/s.jpg" width="60" height="88"></div><div class="subject-info"><div class="subject-title">养蜂日记</div><div class="subject-summary">佚名 / 1982</div></div></a></div>`,
  ),
  found: ['养蜂日记', '佚名 / 1982'],
};
