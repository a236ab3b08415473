import type { LanguageSample } from './sample';

export const sample: LanguageSample = {
  ads: ['annons'],
  mailings: ['anmäl dig till nyhetsbrevet', 'tilmeld dig vores nyhedsbrev', 'direkt i din inkorg'],
  boxes: [
    'annons',
    'annonse',
    'relaterat',
    'nyhetsbrev',
    'les-ogsa',
    'las-mer',
    'mest-last',
    'mest-lest',
  ],
  addenda: ['tack', 'källor', 'referenser', 'litteratur', 'fotnoter'],
  prose: ['annonsen hängde på väggen', 'bagaren läser mer än hon skriver.'],
};
