import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div>前の記事はこちらです。よかったら。</div><div class="ogpCard_root"><article class="ogpCard_wrap"><a class="ogpCard_link" href="https://ameblo.example/rye/1.html"><span class="ogpCard_content"><span class="ogpCard_title">犬と窯</span><span class="ogpCard_description">三回目です。</span></span></a></article></div>`,
  ),
  found: ['犬と窯', '三回目です。'],
};
