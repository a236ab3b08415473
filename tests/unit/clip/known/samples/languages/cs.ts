import type { LanguageSample } from './sample';

export const sample: LanguageSample = {
  labels: [
    'související články',
    'podobné příspěvky',
    'další zprávy',
    'komentáře (3)',
    'diskuze',
    'štítky:',
    'sdílet článek',
  ],
  invitations: ['čtěte také: pec', 'přečtěte si: chléb'],
  boxes: ['sdilet', 'reklama', 'anketa', 'souvisejici'],
  remarks: ['komentare', 'diskuze'],
  prose: ['pekař čte také v noci.', 'diskuze o těstě trvala do rána', 'sdílet chléb umí každý'],
};
