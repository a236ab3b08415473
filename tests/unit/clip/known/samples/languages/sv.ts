import type { LanguageSample } from './sample';

export const sample: LanguageSample = {
  ads: ['annons'],
  prose: ['annonsen hängde på väggen', 'bagaren läser mer än hon skriver.'],
};
