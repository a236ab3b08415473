// Italian.
import { language } from './language';

export const it = language({
  labels: [
    'leggi| anche.{0,60}',
    'articoli post| (?:correlati|simili|recenti)',
    'ultimi| articoli',
    'potrebbe| (?:anche )?interessarti.{0,20}',
    'ti| potrebbe(?:ro)? (?:anche )?interessare',
    'i| più letti',
    'lascia scrivi| un commento',
    'nessun| commento',
    "informazioni| sull['’]autore",
    'tag|:.{0,60}',
    'torna| su',
    'articolo| (?:precedente|successivo)(?::.{0,60})?',
    'seguici iscriviti|…40',
    'ultime| notizie.{0,20}',
    '#| commenti…90',
    'commenti stampa',
    'condividi|…20',
  ],
  minutes: ['minut[io]'],
  readingTime: ['(?:tempo )?di lettura'],
  // "Di solito" begins a sentence.
  signedBy: ['di(?! (?:solito|certo)\\b)', '(?:scritto|pubblicato) da', 'a cura di'],
  months: 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' '),
  ordinals: ['°'],
  ago: ['\\d+ (?:minut[io]|or[ae]|giorn[io]|settiman[ae]|mes[ei]) fa'],
  invitations: ['leggi anche', 'potrebbe interessarti'],
  signUps: ['\\biscriviti\\b.{0,60}\\bnewsletter\\b'],
  readMore: ["leggi (?:tutto|l['’]articolo)", '(?:leggi|scopri) di più', 'continua a leggere'],
  ads: ['continua dopo .{0,9}pubblicità', 'pubblicità'],
  rights: ['riproduzione riservata', 'tutti i diritti riservati'],
  turns: ['precedente', 'successivo'],
  codeButtons: ['copia(?:to)?(?: (?:il )?codice)?'],
  remarks: ['commento', 'commenti'],
});
