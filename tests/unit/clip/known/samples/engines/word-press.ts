import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="wp-block-post-content"><p>Wait.</p></div><div class="sharedaddy">Words of a bar</div><div class="sd-block sd-like"><h3>Words of a star</h3></div><div class="wp-caption"><img src="/rye.jpg" width="600" height="400" alt=""><p class="wp-caption-text">A loaf.</p></div><p>Warm <img class="emoji" alt="🍞" src="/e.png"> and <img class="wp-smiley" alt=":-)" src="/s.png"> with <img class="latex" alt="x^2" src="/x.png">.</p><blockquote class="wp-embedded-content" data-secret="a1" style="display:none"><a href="https://mill.example/rye/">Rye</a></blockquote><iframe class="wp-embedded-content" data-secret="a1" src="https://mill.example/rye/embed/#?secret=a1" width="600" height="338"></iframe><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/kit">Order the kit</a></div></div><ol class="commentlist"><li>Words of a reader</li></ol><div class="comment-respond">Words of a form</div><div id="respond">Words of a box</div><ol class="pingbacks"><li>Words of a ping</li></ol><ol class="trackbacks"><li>Words of a track</li></ol><div class="widget-area">Words of a widget</div><div class="sociable">Words of a plugin</div><p class="postmetadata alt">Words of a theme</p>`,
  ),
  found: ['A loaf.', 'Order the kit', '🍞', ':-)', 'x^2', 'https://mill.example/rye/'],
  leftOut: ['Words of'],
};
