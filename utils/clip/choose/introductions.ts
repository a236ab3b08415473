// Words by which sites introduce what is no part of an article, in the languages most sites are written in: other
// articles, sign-ups, comments. By their first word, so that the pattern for the rest is only made when one begins so:
// a single pattern for all takes six milliseconds before it has read a line.

const some = '(?: .{0,40})?';
const others =
  '(?:stories|articles|news|posts?|blogs?|content|videos|headlines|topics|reads?|insights|guides|products|comments)';

/** First words, and the pattern of what may follow. `#` is a number. */
const table: readonly (readonly [string, string])[] = [
  [
    'related',
    `(?: (?:articles?|posts?|stories|content|reading|news|resources|coverage|topics|products|links|searches)${some})?`,
  ],
  ['people', ' also (?:like|enjoy|read|ask).{0,30}'],
  ['you', ` (?:may|might) (?:also )?(?:like|enjoy|be interested in)${some}`],
  ['recommended suggested', some],
  ['read watch view explore discover browse find', ` (?:more|next|also)${some}`],
  ['keep', ' (?:reading|exploring)'],
  ['continue', ` reading${some}`],
  [
    'more',
    ` (?:[\\w-]+ )?(?:from|on|in|about|for|by|like|stories|articles|news|posts|reading|resources|guides|blogs?)${some}`,
  ],
  ['also', ' (?:in|on|from) .{2,40}'],
  ['discover explore', ' our .{0,40}'],
  ['latest recent popular trending featured similar newest', ` ${others}${some}`],
  [
    'our the most',
    ` (?:(?:latest|recent|popular|top|newest|featured|related) ${others}${some}|newsletters?(?: sign ?up)?)`,
  ],
  ['top must other', `[ -]${others}`],
  ['up', ' next'],
  ['next previous', ' (?:article|post|story)'],
  ['trending', '(?: now)?'],
  ["editors editor's editor’s editors’", ' (?:picks?|choice)'],
  ["don't don’t", ` miss${some}`],
  ['share spread', '(?: (?:this|with|on|via|it).{0,40})?'],
  ['follow', ' (?:us|me).{0,40}'],
  ['connect', ' with us'],
  ['tweet', ''],
  ['pin', ' it'],
  ['subscribe', '(?: .{0,60})?'],
  ['sign signup', '(?: ?up)?(?: .{0,60})?'],
  ['join get', ' (?:our|the|my) .{0,30}(?:newsletter|updates|mailing list|emails?|inbox).{0,30}'],
  ['newsletter newsletters', '(?: .{0,30})?'],
  ['stay', ' (?:up to date|updated|connected|in the (?:loop|know)|informed|in touch).{0,40}'],
  ['never', ' miss an? .{0,40}'],
  ['comment comments', '(?: \\(\\d+\\))?'],
  [
    '#',
    ' (?:comments?|responses|replies|thoughts|reactions|kommentare?|comentarios?|commentaires?|commenti|komentarz[ey]?|reacties)(?: .{0,90})?',
  ],
  [
    'leave post write add',
    '(?: (?:a|your|the|us|us a))? (?:comment|reply|response|review)s?.{0,20}',
  ],
  ['join', ' the (?:conversation|discussion)'],
  ['discussion', ' about this post'],
  ['no view', ' (?:all )?comments(?: yet)?'],
  ['about meet', ' the (?:author|writer|editor)s?'],
  ['author', '(?: bio| box| information)?'],
  ['written', ' by .{2,40}'],
  ['tags topics categories keywords', '(?:: ?.{0,60})?'],
  ['filed posted', ' (?:under|in):?.{0,60}'],
  ['tagged', '(?: with)?:.{0,60}'],
  ['in on', ' this (?:article|page|section|guide|story|post)'],
  ['table', ' of contents?'],
  ['contents', ''],
  ['jump', ' to(?: section)?'],
  ['quick', ' links'],
  [
    'was is did',
    ' (?:you find )?this (?:page|article|guide|answer|information|content|helpful).{0,30}',
  ],
  ['improve', ' this (?:page|article)'],
  ['help', ' us (?:to )?improve.{0,40}'],
  ['rate', ' this.{0,20}'],
  ['feedback', ''],
  ['your', ' feedback'],
  ['ready', ' for more'],
  ['sponsored', '(?: (?:content|links|by .{2,30}))?'],
  ['advertisement advertisements', ''],
  ['promoted', '(?: stories)?'],
  ['have any still got', ' .{0,8}questions?'],
  ['contact', ' us.{0,20}'],
  ['get', ' in touch.{0,20}'],
  ['request', ' a (?:demo|quote|call)'],
  ['book schedule', ' a (?:free )?(?:call|demo|consultation|introductory call)'],
  // German
  ['ähnliche', ' (?:artikel|beiträge|themen|produkte|rezepte)'],
  ['mehr', ` (?:zum thema|zu diesem thema|aus|von|über|artikel|news|lesen|infos?|dazu)${some}`],
  ['das', ' könnte (?:sie|dich|euch) (?:auch )?interessieren'],
  [
    'weitere aktuelle neueste neue beliebte verwandte meistgelesene letzte',
    ` (?:artikel|beiträge|themen|meldungen|nachrichten|news|links|kommentare|posts|rezepte)${some}`,
  ],
  ['lesen lies lest', ' (?:sie )?(?:auch|dazu|mehr|weiter).{0,60}'],
  ['auch', ' interessant'],
  ['lust', ' auf mehr'],
  ['neugierig', ' geworden'],
  ['top-themen', '(?: .{0,40})?'],
  ['zum', ' thema'],
  ['zurück', ' zur (?:übersicht|startseite)'],
  ['kommentar kommentare', '(?: .{0,30})?'],
  ['schreibe hinterlasse hinterlass', ' (?:einen|eine) (?:kommentar|antwort)'],
  ['schlagwort schlagwörter', ':?(?: .{0,60})?'],
  ['artikel beitrag', ' teilen'],
  ['teilen', '(?: .{0,20})?'],
  ['meistgelesen anzeige inhaltsverzeichnis', ''],
  ['über', ' (?:den autor|die autorin|mich)'],
  ['diesen', ' (?:beitrag|artikel) teilen'],
  // Romance languages
  ['te le', ' (?:puede|podría) interesar'],
  ['lea lee leer ver vea mira', ' (?:también|más).{0,60}'],
  ['artículos noticias notas contenidos entradas', ' (?:relacionad[ao]s|recientes)'],
  ['más', ` (?:noticias|artículos|de|sobre|leídas?)${some}`],
  ['comentario comentarios', ''],
  ['etiquetas', ':?.{0,60}'],
  ['compartir comparte comparta compartilhe', '(?: .{0,20})?'],
  ['deja', ' (?:un|tu) comentario'],
  ['síguenos', '(?: .{0,30})?'],
  ['à a', ' lire (?:aussi|également).{0,60}'],
  ['lire', ' (?:aussi|la suite).{0,60}'],
  ['vos', ' réactions'],
  ['sur', ' le même (?:sujet|thème)'],
  ['article articles', ' (?:similaires?|liés?|associés?|récents?)'],
  ['commentaire commentaires commenti', ''],
  ['partager condividi', '(?: .{0,20})?'],
  ['abonnez-vous inscrivez-vous', '(?: .{0,40})?'],
  ['vous', ' aimerez aussi'],
  ['voir', ' aussi'],
  ['leia veja', ' (?:também|mais).{0,60}'],
  ['artigos notícias', ' relacionad[ao]s'],
  ['mais', ' (?:lidas|notícias)'],
  ['leggi', ' anche.{0,60}'],
  ['articoli', ' correlati'],
  // Polish and Dutch
  ['czytaj zobacz przeczytaj sprawdź', ' (?:też|także|również|dalej|więcej).{0,60}'],
  ['polecane podobne powiązane udostępnij', '(?: .{0,20})?'],
  ['komentarze komentarz reacties', ''],
  ['dowiedz', ' się więcej'],
  ['lees', ' (?:ook|verder|meer).{0,60}'],
  ['gerelateerde gerelateerd', '(?: .{0,20})?'],
  ['deel', ' dit.{0,20}'],
];

const byFirst = new Map<string, string[]>();
for (const [words, rest] of table)
  for (const word of words.split(' ')) byFirst.set(word, [...(byFirst.get(word) ?? []), rest]);

const made = new Map<string, RegExp>();

/** @param line in lower case, white space collapsed */
export function isIntroduction(line: string): boolean {
  const [first = ''] = line.split(/[ :.!?…]/, 1);
  const key = /^\d+$/.test(first) ? '#' : first;
  const rests = byFirst.get(key);
  if (!rests) return false;
  const pattern = made.get(key) ?? new RegExp(`^(?:${rests.join('|')})[?:.!…›»→ ]*$`);
  made.set(key, pattern);
  return pattern.test(line.slice(first.length));
}
