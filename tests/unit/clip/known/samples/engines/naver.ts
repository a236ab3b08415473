import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="se-component se-oglink se-l-large_image"><div class="se-module se-module-oglink"><a href="https://blog.naver.example/rye/1" class="se-oglink-info"><div><strong class="se-oglink-title">호밀과 물</strong><p class="se-oglink-summary">물이 먼저다.</p></div></a></div></div><p class="guide_categorization">이 기사는 생활 섹션으로 분류했습니다.</p><div class="u_likeit"><em>이 기사를 추천합니다</em></div><div class="media_end_linked"><h3>주요뉴스</h3><a href="/l1">소</a></div>`,
  ),
  found: ['호밀과 물', '물이 먼저다.'],
  leftOut: ['분류했습니다', '추천합니다', '주요뉴스'],
};
