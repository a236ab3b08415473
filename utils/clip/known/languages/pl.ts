// Polish.
import { language } from './language';

export const pl = language({
  labels: [
    'czytaj zobacz przeczytaj sprawdź| (?:też|także|również|dalej|więcej).{0,60}',
    'polecane podobne powiązane udostępnij|…20',
    '#| komentarz[ey]?…90',
    'komentarze komentarz',
    'dowiedz| się więcej',
    'więcej| (?:na ten temat|o|z) ?.{0,40}',
    'tagi|:?.{0,60}',
    'obserwuj| nas.{0,20}',
    'skomentuj',
  ],
  signedBy: ['autor'],
  months: 'sty lut mar kwi maj cze lip sie wrz pa[zź] lis gru'.split(' '),
  invitations: [
    '(?:czytaj|zobacz|przeczytaj|sprawdź)(?: też| także| również| więcej)?',
    'dowiedz się więcej',
    'polecamy',
  ],
  signUps: ['\\bzapisz się .{0,60}\\bnewsletter'],
  mailings: ['twojej skrzynce', 'skrzynkę mailową'],
  readMore: ['czytaj (?:więcej|dalej|całość)'],
  ads: ['reklama'],
  boxes: ['udostepnij', 'reklama', 'podobne', 'czytaj-takze', 'zobacz-takze'],
  remarks: ['komentarz', 'komentarze'],
  addenda: ['podziękowania', 'źródła', 'bibliografia', 'przypisy'],
});
