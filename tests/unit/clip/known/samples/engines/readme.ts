import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<p>One more line.</p><section class="rm-APILogsTable"><header>Recent Requests</header></section><p>And one more.</p>
    <p class="DateLine">Updated 3 months ago</p><div class="PageThumbs">Did this page help you?</div>
    <div class="rm-PageThumbs">Did this page help?</div>`,
  ),
  generator: 'readme.io',
  found: ['One more line.', 'And one more.'],
  leftOut: ['Recent Requests', 'Updated', 'Did this'],
};
