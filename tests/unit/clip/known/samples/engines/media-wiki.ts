import { type EngineSample, text } from './sample';

export const sample: EngineSample = {
  html: `<div id="content" role="main"><div id="siteNotice"><p>Help us to reach 5,000 articles!</p></div><div id="siteSub">From the wiki</div><div id="jump-to-nav">Jump to it</div><a class="mw-jump-link">Over there</a>
    <div class="vector-dropdown">A menu</div><div class="nmbox">Other pages</div><div class="navbox"><table><tr><th>All of the loaves</th></tr></table></div><div id="p-lang-btn">4 languages</div><table class="ambox"><tr><td>It needs more sources.</td></tr></table><div id="mw-content-text">${text}
    <h2>Oven<span class="mw-editsection">[edit]</span></h2><span class="mw-edit-section">[edit it]</span><p>So
    <span class="mwe-math-element"><span class="mwe-math-mathml-display"><math alttext="x^2"><mi>x</mi></math></span></span>
    and <span class="sfrac"><span class="num" style="display:block">4</span><span class="sr-only">/</span><span class="den" style="display:block">3</span></span>
    and <img class="mwe-math-fallback-image-inline" alt="y^2" src="/y.svg">.</p>${text}<div class="printfooter">Retrieved
    from</div></div><div id="catlinks">Categories</div></div>`,
  generator: 'MediaWiki 1.43',
  found: ['The dough', 'x^2', '4/3', 'y^2'],
  leftOut: [
    'Help us',
    'From the wiki',
    'Jump to it',
    'Over there',
    'A menu',
    'Other pages',
    'All of the loaves',
    '4 languages',
    'needs more sources',
    'Retrieved',
    'Categories',
    '[edit it]',
  ],
};
