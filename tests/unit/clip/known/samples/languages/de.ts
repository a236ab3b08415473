import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    ähnliche artikel
    artikel anhören (4 min)
    beitrag vorlesen
    mehr zum thema
    das könnte dich auch interessieren
    das thema könnte dich auch interessieren
    diese artikel könnten dich ebenfalls interessieren
    dieser beitrag könnte sie interessieren
    dieses thema könnte euch auch interessieren
    weitere beiträge
    aktuelle meldungen
    neueste artikel
    neue rezepte
    beliebte themen
    verwandte artikel
    meistgelesene nachrichten
    meistdiskutierte artikel
    kommentierte artikel
    schon gelesen?
    letzte kommentare
    lesen sie auch
    lies weiter
    lest mehr
    auch interessant
    lust auf mehr?
    neugierig geworden?
    top-themen
    zum thema
    zurück zur übersicht
    3 kommentare
    kommentar schreiben
    kommentare
    schreib einen kommentar
    schreibe einen kommentar
    hinterlasse eine antwort
    hinterlass einen kommentar
    schlagwort: roggen
    schlagwörter
    kategorie: brot
    kategorien
    veröffentlicht in: brot
    veröffentlicht unter allgemein
    vorheriger beitrag
    nächster artikel: der ofen
    gefällt mir
    artikel teilen
    beitrag teilen
    teilen
    meistgelesen
    anzeige
    inhaltsverzeichnis
    über den autor
    diesen beitrag teilen
    rezept drucken
    seite empfehlen
    artikel merken
    beitrag versenden
    drucken
    versenden
    merken
    weiterempfehlen
    weiterlesen
    siehe auch
    diese seite weiterempfehlen
    dieses rezept als pdf speichern
    diesen artikel weiterempfehlen
    den artikel als pdf herunterladen
    quellen einblenden
    kommentare ausblenden
    alle einblenden
    bei facebook teilen
    auf x teilen
    nach oben
    zum seitenanfang
    springe zum rezept
    dir könnte auch dieses brot gefallen
    ihnen dürfte auch das gefallen
    euch könnten auch diese gefallen
    teile diesen beitrag
    keine kommentare
    noch keine kommentare
    passend dazu
    passende artikel
    lesetipp
    lesetipps der redaktion
    empfohlene artikel
    folge uns
    folgen sie uns
    jetzt abonnieren
    hat dir der artikel gefallen?
    gefällt dir dieser beitrag?
    war dieser artikel für sie hilfreich?
    hier ist ihre meinung gefragt
    ihre meinung ist gefragt
    video herunterladen`),
  codeButtons: ['kopieren', 'code kopieren', 'kopiert'],
  minutes: ['5 minuten'],
  readingTime: ['5 minuten lesezeit', 'lesezeit: 5 minuten'],
  signedBy: ['von ada mehl', 'autor: ada mehl', 'text: ada mehl'],
  signedHow: ['geschrieben von ada mehl', 'veröffentlicht von ada mehl'],
  home: ['startseite › brot', 'start › brot'],
  months: lines(`
    3. januar 2026
    3. jän 2026
    3. februar 2026
    3. märz 2026
    3. mrz 2026
    3. april 2026
    3. mai 2026
    3. juni 2026
    3. juli 2026
    3. august 2026
    3. september 2026
    3. oktober 2026
    3. november 2026
    3. dezember 2026`),
  ago: ['vor 3 stunden', 'vor einer stunde', 'vor 2 wochen', 'vor 6 monaten'],
  invitations: lines(`
    lesen sie auch: der ofen
    auch interessant: der ofen
    passend dazu: der ofen
    mehr dazu: der ofen
    siehe auch: der ofen
    weiterlesen: der ofen
    lesetipp: der ofen
    zum thema: der ofen`),
  signUps: lines(`
    newsletter für bäcker abonnieren
    melde dich an für unseren newsletter
    jede woche in deinem oder per ihre e-mail`),
  mailings: ['unser rundbrief', 'jeden montag in dein postfach'],
  readMore: ['weiterlesen', 'mehr lesen', 'zum artikel', 'ganzen beitrag lesen'],
  ads: ['anzeige', 'der artikel geht nach der anzeige weiter', 'werbung', 'lade weitere inhalte'],
  rights: ['alle rechte vorbehalten'],
  turns: ['zurück', 'weiter'],
  boxes: [
    'drucken',
    'teilen',
    'werbung',
    'schlagworte',
    'verwandte-artikel',
    'weitere-artikel',
    'mehr-zum-thema',
    'autorenbox',
  ],
  remarks: ['kommentar', 'kommentare'],
  addenda: [
    'danksagung',
    'dank',
    'quellen',
    'literaturverzeichnis',
    'anmerkungen',
    'fußnoten',
    'nachtrag',
    'nachwort',
    'anhang',
    'korrektur',
  ],
  prose: lines(`
    die antwort fand sie unter der anzeige.
    die bäckerin liest mehr, als sie schreibt, und sie teilt das brot.
    auch im mai stand der roggen hoch, und niemand wusste warum.
    das könnte morgen anders sein, sagte der müller.
    zurück zur mühle führt kein weg
    über den fluss kam niemand
    von dort ging er nach hause
    veröffentlicht in einer zeitung aus wien
    siehe auch der müller das mehl
    gefällt mir das brot, so nehme ich zwei
    drei kommentare hörte er am markt, mehr nicht.`),
};
