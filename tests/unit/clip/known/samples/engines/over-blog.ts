import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="ob-section ob-section-link ob-default"><div class="ob-link"><a href="https://iles.example/carnet" class="ob-link-a"><img class="ob-link-img" src="/c.jpg" alt=""></a><div class="ob-ctn"><h3 class="ob-title"><a href="https://iles.example/carnet">Le carnet, recopié</a></h3><p class="ob-snippet">Cent pages de vent.</p><p class="ob-url"><a href="https://iles.example/carnet">iles.example</a></p></div></div></div>`,
  ),
  found: ['Le carnet, recopié', 'Cent pages de vent.', 'iles.example'],
};
