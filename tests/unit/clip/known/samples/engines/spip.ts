import { article, type EngineSample } from './sample';

export const sample: EngineSample = {
  html: article(
    `<div class="ps"><h2>P.-S.</h2><p>The pot stands in the museum.</p></div><div class="forum" id="forum"><h2>Vos commentaires</h2><ul class="forum"><li>Mon oncle y était, par Gérard.</li></ul><div class="formulaire_spip formulaire_forum">Répondre à cet article</div></div>`,
  ),
  found: ['The pot stands in the museum.'],
  leftOut: ['Vos commentaires', 'Mon oncle', 'Répondre'],
};
