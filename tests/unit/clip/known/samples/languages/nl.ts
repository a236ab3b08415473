import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    3 reacties
    reacties
    reageer
    lees ook
    gerelateerde artikelen
    gerelateerd
    deel dit bericht`),
  signedBy: ['door anna meel'],
  months: lines(`
    3 januari 2026
    3 februari 2026
    3 mrt 2026
    3 maart 2026
    3 april 2026
    3 mei 2026
    3 juni 2026
    3 juli 2026
    3 augustus 2026
    3 september 2026
    3 oktober 2026
    3 november 2026
    3 december 2026`),
  invitations: ['lees ook: de oven'],
  mailings: ['onze nieuwsbrief', 'gratis in uw mailbox'],
  signUps: ['schrijf je in voor de nieuwsbrief'],
  readMore: ['lees meer'],
  ads: ['advertentie', 'artikel gaat verder onder de advertentie'],
  boxes: [
    'delen',
    'reclame',
    'advertentie',
    'gerelateerd',
    'lees-ook',
    'kruimelpad',
    'inschrijven',
    'nieuwsbrief',
  ],
  remarks: ['reactie', 'reacties'],
  addenda: ['dankwoord', 'bronnen', 'referenties', 'literatuurlijst', 'voetnoten'],
  prose: lines(`
    de bakker leest ook in de nacht, en deelt het brood met allen.
    deel het brood in vieren
    reacties op het deeg bleven uit, zei ze.`),
};
