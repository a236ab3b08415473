import type { LanguageSample } from './sample';

export const sample: LanguageSample = {
  ads: ['annons'],
  addenda: ['tack', 'källor', 'referenser', 'litteratur', 'fotnoter'],
  prose: ['annonsen hängde på väggen', 'bagaren läser mer än hon skriver.'],
};
