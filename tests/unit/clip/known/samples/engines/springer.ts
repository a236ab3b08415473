import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<ul class="c-article-identifiers"><li>Open access</li></ul><a class="c-article__pill-button" href="/fig/1">Full size image</a><h2>References</h2><ol class="c-article-references"><li><p class="c-article-references__text">Flour, A. How dough waits (1998).</p><p class="c-article-references__links"><a href="https://doi.example/1">Article</a> <a href="https://lookup.example/1">Lookup</a></p></li></ol><p class="c-article-references__download"><a href="/refs.ris">Download references</a></p>`,
  ),
  found: ['How dough waits'],
  leftOut: ['Open access', 'Full size', 'Lookup', 'Download'],
};
