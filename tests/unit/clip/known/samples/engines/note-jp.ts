import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<figure data-src="https://note.example/n/1" embedded-service="note"><div class="external-article-widget"><a href="https://note.example/n/1"><strong class="external-article-widget-title">前回の窯</strong><em class="external-article-widget-description">火は夜に。</em></a></div></figure><section class="o-creatorSupport"><h2>応援しよう</h2><button>チップ</button></section><section class="o-contestBanner"><h2>参加している募集</h2></section><section class="o-noteMagazines"><p>ピックアップされています</p><a href="/m/1">台所の本棚</a></section>`,
  ),
  found: ['前回の窯', '火は夜に。'],
  leftOut: ['応援しよう', '参加している募集', 'ピックアップ'],
};
