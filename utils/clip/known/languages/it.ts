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
  signedBy: ['di'],
  months: 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' '),
  invitations: ['leggi anche', 'potrebbe interessarti'],
  signUps: ['\\biscriviti\\b.{0,60}\\bnewsletter\\b'],
  readMore: ["leggi (?:tutto|di più|l['’]articolo)", 'continua a leggere'],
  ads: ['contin[uú]a dopo .{0,9}pubblicità', 'pubblicità'],
  remarks: ['commento', 'commenti'],
});
