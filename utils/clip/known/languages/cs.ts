// Czech.
import { language } from './language';

export const cs = language({
  labels: [
    'související podobné další| (?:články|příspěvky|zprávy)',
    'komentáře diskuze štítky',
    'sdílet| (?:článek|na .{1,20})',
  ],
  invitations: ['(?:čtěte|přečtěte si)(?: také| dále)?'],
  boxes: ['sdilet', 'reklama', 'anketa', 'souvisejici'],
  remarks: ['komentare', 'diskuze'],
});
