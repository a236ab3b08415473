// Dutch.
import { language } from './language';

export const nl = language({
  labels: [
    '#| reacties…90',
    'reacties',
    'reageer',
    'lees| (?:ook|verder|meer).{0,60}',
    'gerelateerde gerelateerd|…20',
    'deel| dit.{0,20}',
  ],
  signedBy: ['door'],
  months: 'jan feb mrt maa apr mei jun jul aug sep okt nov dec'.split(' '),
  invitations: ['(?:lees|bekijk)(?: ook| meer| verder)?'],
  signUps: ['\\b(?:schrijf|meld) je\\b.{0,60}\\bnieuwsbrief\\b'],
  mailings: ['nieuwsbrief', '(?:uw|je) mailbox'],
  readMore: ['lees (?:meer|verder)'],
  ads: ['(?:(?:het )?artikel gaat verder onder de )?advertentie'],
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
  addenda: ['dankwoord', 'bronnen', 'referenties', 'literatuur(?:lijst)?', '(?:voet)?noten'],
});
