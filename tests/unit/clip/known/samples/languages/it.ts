import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    leggi anche
    articoli correlati
    potrebbe interessarti
    seguici
    iscriviti
    ultime notizie
    3 commenti
    commenti
    condividi`),
  minutes: ['5 minuti', '1 minuto'],
  readingTime: ['5 minuti di lettura', 'tempo di lettura: 5 minuti'],
  signedBy: lines(`
    di anna farina
    scritto da anna farina
    pubblicato da anna farina
    a cura di anna farina`),
  months: lines(`
    3 gennaio 2026
    3 febbraio 2026
    3 marzo 2026
    3 aprile 2026
    3 maggio 2026
    3 giugno 2026
    3 luglio 2026
    3 agosto 2026
    3 settembre 2026
    3 ottobre 2026
    3 novembre 2026
    3 dicembre 2026`),
  invitations: ['leggi anche: il forno', 'potrebbe interessarti: il forno'],
  signUps: ['iscriviti alla nostra newsletter'],
  readMore: ['leggi tutto', 'continua a leggere'],
  ads: ['continua dopo la pubblicità', 'pubblicità'],
  rights: ['riproduzione riservata', 'tutti i diritti riservati © 2026'],
  remarks: ['commento', 'commenti'],
  prose: lines(`
    la fornaia legge anche la sera, e divide il pane con tutti.
    potrebbe piovere domani
    di solito la farina è bianca
    ultime erano le pagnotte di segale`),
};
