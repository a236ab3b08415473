import { type EngineSample, text } from './sample';

const notes =
  '<div class="notes module" role="complementary"><h3>Notes:</h3><blockquote class="userstuff"><p>For everybody who asked for a bell.</p></blockquote></div>';

export const sample: EngineSample = {
  document: 'Rye',
  title: 'Rye',
  html: `<div id="main" role="main"><div><ul class="navigation actions" role="menu"><li><a href="#">← Previous Chapter</a></li></ul></div><div id="workskin"><div class="preface group"><h2>Rye</h2></div><div id="chapters" role="article"><div class="chapter"><div class="chapter preface group" role="complementary"><h3 class="title"><a href="/c/2">Chapter 2</a>: The dough</h3>${notes}</div><div class="userstuff module" role="article"><h3>Chapter Text</h3>${text.repeat(4)}</div></div></div></div></div>`,
  found: ['who asked for a bell'],
};
