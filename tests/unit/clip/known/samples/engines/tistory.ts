import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="another_category"><h4>'<a href="/category/bread">빵</a>' 카테고리의 다른 글</h4><table><tr><th><a href="/80">호밀을 미워하는 법</a> <span>(4)</span></th><td>2023.12.02</td></tr></table></div>`,
  ),
  leftOut: ['카테고리의 다른 글'],
};
