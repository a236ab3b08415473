import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    '<p>One more line.</p><footer class="sl-flex"><div class="meta sl-flex"><a href="https://code.example/edit/rye.mdx">Edit page</a><p>Last updated: 4 May</p></div></footer>',
  ),
  generator: 'Starlight v0.3',
  found: ['One more line.'],
  leftOut: ['Edit page', 'Last updated'],
};
