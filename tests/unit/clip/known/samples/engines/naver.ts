import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="se-component se-oglink se-l-large_image"><div class="se-module se-module-oglink"><a href="https://blog.naver.example/rye/1" class="se-oglink-info"><div><strong class="se-oglink-title">호밀과 물</strong><p class="se-oglink-summary">물이 먼저다.</p></div></a></div></div>`,
  ),
  found: ['호밀과 물', '물이 먼저다.'],
};
