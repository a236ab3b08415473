// Italian.
import { language } from './language';

export const it = language({
  labels: [
    'leggi| anche.{0,60}',
    'articoli| correlati',
    'potrebbe| (?:anche )?interessarti.{0,20}',
    'seguici iscriviti|…40',
    'ultime| notizie.{0,20}',
    '#| commenti…90',
    'commenti',
    'condividi|…20',
  ],
  minutes: ['minut[io]'],
  readingTime: ['(?:tempo )?di lettura'],
  // "Di solito" begins a sentence.
  signedBy: ['di(?! (?:solito|certo)\\b)', '(?:scritto|pubblicato) da', 'a cura di'],
  months: 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' '),
  invitations: ['leggi anche', 'potrebbe interessarti'],
  signUps: ['\\biscriviti\\b.{0,60}\\bnewsletter\\b'],
  readMore: ["leggi (?:tutto|di più|l['’]articolo)", 'continua a leggere'],
  ads: ['continua dopo .{0,9}pubblicità', 'pubblicità'],
  rights: ['riproduzione riservata', 'tutti i diritti riservati'],
  remarks: ['commento', 'commenti'],
});
