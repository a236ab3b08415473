import type { LanguageSample } from './sample';

export const sample: LanguageSample = {
  ads: ['annons'],
  mailings: ['anmäl dig till nyhetsbrevet', 'tilmeld dig vores nyhedsbrev', 'direkt i din inkorg'],
  addenda: ['tack', 'källor', 'referenser', 'litteratur', 'fotnoter'],
  prose: ['annonsen hängde på väggen', 'bagaren läser mer än hon skriver.'],
};
