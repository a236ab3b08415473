import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="c-prNotation"><span>商品プロモーションを含む場合があります</span></div><div class="yyi-rinker-contents"><div class="yyi-rinker-title"><a href="https://shop.example/x">ライ麦粉</a></div><ul><li><a href="#">価格を見る</a></li></ul></div>`,
  ),
  leftOut: ['プロモーション', 'ライ麦粉', '価格を見る'],
};
