import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div id="F1" class="fig pos-float type-figure odd"><div class="highwire-figure"><div class="fig-inline-img"><a href="/F1.large.jpg"><img alt="Figure 1." src="/F1.jpg" width="440" height="300"></a></div><ul class="highwire-figure-links inline"><li class="download-fig first"><a href="/F1.large.jpg?download=true">Download figure</a></li></ul></div><div class="fig-caption"><span class="fig-label">Figure 1.</span> <span class="caption-title">Where the dough sat down.</span><p>Open circles, rye.</p></div></div>`,
  ),
  found: ['Where the dough sat down.', 'Open circles, rye.'],
  leftOut: ['Download figure'],
};
