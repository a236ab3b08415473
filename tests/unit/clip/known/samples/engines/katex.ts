import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<p>So <span class="katex-display"><span class="katex"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span></span>.</p>`,
  ),
  found: ['x^2'],
};
