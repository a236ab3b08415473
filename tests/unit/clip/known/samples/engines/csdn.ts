import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div id="article_content"><div class="column-group"><span>该文章已收录专栏</span><a href="/c">订阅专栏</a></div></div><div class="column-group"><p>The rye was sown late, and nobody minded.</p></div><div id="blogColumnPayAdvert"><span>热门专栏</span></div><div class="hide-article-box"><span>解锁全文</span></div><div class="blog-tags-box"><span>文章标签：</span><a href="/t">酵母</a></div>`,
  ),
  found: ['sown late'],
  leftOut: ['收录专栏', '热门专栏', '解锁全文', '文章标签'],
};
