import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    leggi anche
    articoli correlati
    articoli simili
    post recenti
    ultimi articoli
    potrebbe interessarti
    ti potrebbe interessare
    ti potrebbero interessare
    i più letti
    lascia un commento
    scrivi un commento
    nessun commento
    informazioni sull’autore
    tag: pane, segale
    torna su
    stampa
    articolo precedente
    articolo successivo: il forno
    seguici
    iscriviti
    ultime notizie
    3 commenti
    commenti
    condividi`),
  codeButtons: ['copia', 'copia codice', 'copiato'],
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
  ordinals: ['1° maggio 2026'],
  ago: ['3 giorni fa', 'pubblicato 1 ora fa'],
  invitations: lines(`
    leggi anche: il forno
    potrebbe interessarti: il forno`),
  signUps: ['iscriviti alla nostra newsletter'],
  mailings: ['ogni lunedì nella tua casella di posta'],
  readMore: ['leggi tutto', 'leggi di più', 'scopri di più', 'continua a leggere'],
  ads: ['continua dopo la pubblicità', 'pubblicità'],
  rights: ['riproduzione riservata', 'tutti i diritti riservati © 2026'],
  turns: ['precedente', 'successivo'],
  boxes: [
    'condividi',
    'condivisione',
    'pubblicita',
    'correlati',
    'articoli-correlati',
    'leggi-anche',
  ],
  remarks: ['commento', 'commenti'],
  addenda: ['ringraziamenti', 'fonti', 'riferimenti', 'bibliografia', 'note'],
  prose: lines(`
    la fornaia legge anche la sera, e divide il pane con tutti.
    potrebbe piovere domani
    ti potrebbe interessare il mulino di mia nonna
    guarda anche tu come cresce la segale
    di solito la farina è bianca
    tag und nacht
    pubblicato in italia, il libro fu un successo
    torna su una collina coperta di segale
    i più letti erano i libri di cucina
    annuncio di pane fresco in piazza
    ultime erano le pagnotte di segale`),
};
