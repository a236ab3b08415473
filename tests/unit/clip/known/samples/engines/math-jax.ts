import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<p><span class="MathJax">drawn</span><script type="math/tex">a^1</script></p><p><span class="MathJax_Preview">drawn</span><script type="math/tex">a^2</script></p><p><span class="MathJax_Display">drawn</span><script type="math/tex">a^3</script></p><p><span class="MathJax_SVG">drawn</span><script type="math/tex">a^4</script></p><p><span class="MathJax_SVG_Display">drawn</span><script type="math/tex">a^5</script></p><p><span class="MathJax_CHTML">drawn</span><script type="math/tex">a^6</script></p>`,
  ),
  found: ['a^1', 'a^6'],
  leftOut: ['drawn'],
};
