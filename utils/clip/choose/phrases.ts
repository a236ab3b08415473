// Words by which sites introduce what is no part of an article, in the languages most sites are written in. Matched
// against a whole short line, folded to lower case. No Unicode classes: the first use of one takes a millisecond.

/** Characters of a line that introduces something. */
export const longestLine = 100;

/** What ends a page of documentation: there, "Related" and "Next steps" are part of the text. */
export const asideOfManual =
  /^(?:(?:in|on) this (?:article|page|section|guide)|table of contents?|(?:was|is|did you find) this (?:page|article|guide|answer|information|content|helpful)(?: \w+){0,4}\??|(?:help us )?improve this (?:page|article)|(?:send |give |your |submit )?feedback|edit this page(?: .{0,30})?|page last (?:updated|modified).{0,40}|(?:\d+ )?comments?(?: \(\d+\))?|leave a comment|advertisements?|share(?: this)?:?|skip to .{0,30})[:.!… ]*$/;

/** Headings over other articles, sign-ups, comments and the like. */
export const aside = new RegExp(
  `^(?:${[
    // English
    'related (?:articles?|posts?|stories|content|reading|news|resources|coverage|topics|products|links|searches)(?: \\w+){0,3}|related|people also (?:like|enjoy|read|ask)(?: \\w+){0,2}',
    'you (?:may|might) (?:also )?(?:like|enjoy|be interested in)(?: \\w+){0,2}|(?:recommended|suggested)(?: \\w+){0,3}',
    '(?:read|watch|view|explore|discover|browse|find) (?:more|next|also)(?: [\\w&]+){0,4}|keep (?:reading|exploring)|continue reading(?: \\w+){0,4}',
    "more (?:from|on|in|about|for|by|like|stories|articles|news|posts|reading|resources|guides|blogs?)(?: [\\w&’'.-]+){0,6}",
    '(?:(?:our|the|most) )?(?:latest|recent|popular|trending|top|featured|other|similar|newest|must)[ -](?:read|stories|articles|news|posts?|blogs?|content|videos|headlines|topics|reads?|insights|guides|products|resources|comments)(?: \\w+){0,3}',
    "(?:up|what(?:’|')s) next|next (?:up|article|post|story|steps? with us)|previous(?: (?:article|post|story))?|trending(?: now)?|editors?(?:’|')? (?:picks?|choice)|don(?:’|')t miss(?: \\w+){0,3}",
    '(?:share|spread) (?:this|the|with|on|via|it)(?: \\w+){0,4}|share:?|follow (?:us|me)(?: \\w+){0,4}|connect with us|tweet|pin it',
    "(?:subscribe|sign ?up)(?: [\\w&’']+){0,8}|(?:join|get) (?:our|the|my) (?:[\\w’']+ ){0,3}(?:newsletter|updates|mailing list|community|emails?|inbox)(?: \\w+){0,3}|(?:our |the )?newsletters?(?: sign ?up)?|stay (?:up to date|updated|connected|in the (?:loop|know)|informed|in touch)(?: \\w+){0,4}|never miss (?:a|an)(?: \\w+){1,4}",
    '(?:\\d+ )?comments?(?: \\(\\d+\\))?|(?:leave|post|write|add|join)(?: (?:a|your|the|us))? (?:comment|reply|response|review|conversation|discussion)s?(?: \\w+){0,2}|\\d+ (?:responses|replies|thoughts|reactions)(?: .{0,90})?|discussion about this post|(?:no|view all) comments(?: yet)?',
    "(?:about|meet) the (?:author|writer|editor)s?|author(?: bio| box| information)?|written by(?: [\\w.’'-]+){0,5}",
    '(?:post |article |story )?(?:tags|topics|categories|keywords)(?:: ?.{0,60})?|(?:filed|posted) (?:under|in):?(?: .{0,60})?|tagged(?: with)?:(?: .{0,60})?',
    '(?:in|on) this (?:article|page|section|guide|story|post)|table of contents?|contents|jump to(?: section)?|quick links',
    '(?:was|is|did you find) this (?:page|article|guide|answer|information|content|helpful)(?: \\w+){0,4}\\??|(?:help us )?improve this (?:page|article)|rate this(?: \\w+){0,3}|(?:your )?feedback|help us improve(?: \\w+){0,6}',
    'ready for more\\??|sponsored(?: (?:content|links|by \\w+))?|advertisements?|promoted(?: stories)?|(?:have any|any|still have|got a) questions?\\??|(?:get in touch|contact us)(?: \\w+){0,3}|request a (?:demo|quote|call)|(?:book|schedule) a (?:free )?(?:call|demo|consultation|introductory call)',
    // German
    'ähnliche (?:artikel|beiträge|themen|produkte|rezepte)|mehr (?:zum thema|zu diesem thema|aus|von|über|artikel|news|lesen|infos?)(?: .{0,40})?|das könnte (?:sie|dich|euch) (?:auch )?interessieren|(?:weitere|aktuelle|neueste|neue|beliebte|verwandte|meistgelesene|letzte) (?:artikel|beiträge|themen|meldungen|nachrichten|news|links|kommentare|posts|rezepte)(?: .{0,40})?|(?:lesen sie|lies|lest|mehr) (?:auch|dazu|mehr|weiter)(?: .{0,60})?|auch interessant|zum thema|zurück zur (?:übersicht|startseite)|(?:\\d+ )?kommentare?(?: .{0,30})?|(?:schreibe|hinterlasse?) (?:einen|eine) (?:kommentar|antwort)|schlagw(?:ort|örter):?(?: .{0,60})?|(?:artikel |beitrag )?teilen(?: .{0,20})?|meistgelesen|über (?:den autor|die autorin|mich)|anzeige|inhaltsverzeichnis|newsletter(?: .{0,30})?|diesen (?:beitrag|artikel) teilen',
    // Romance
    '(?:te|le) (?:puede|podría) interesar|(?:lea|lee|leer|ver|vea|mira) (?:también|más)(?: .{0,60})?|(?:artículos|noticias|notas|contenidos|entradas) (?:relacionad[ao]s|recientes)|más (?:noticias|artículos|de|sobre|leídas?)(?: .{0,40})?|(?:\\d+ )?comentarios?|etiquetas:?(?: .{0,60})?|compart(?:ir|e|a|ilhe)(?: .{0,20})?|deja (?:un|tu) comentario|síguenos(?: .{0,30})?',
    '(?:à|a) lire (?:aussi|également)(?: .{0,60})?|lire (?:aussi|la suite)(?: .{0,60})?|sur le même (?:sujet|thème)|articles? (?:similaires?|liés?|associés?|récents?)|(?:\\d+ )?commentaires?|partager(?: .{0,20})?|(?:abonnez|inscrivez)-vous(?: .{0,40})?|vous aimerez aussi|voir aussi',
    '(?:leia|veja) (?:também|mais)(?: .{0,60})?|artigos relacionados|notícias relacionadas|mais (?:lidas|notícias)|leggi anche(?: .{0,60})?|articoli correlati|(?:\\d+ )?commenti|condividi(?: .{0,20})?',
    // Polish, Dutch
    '(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|dalej|więcej)(?: .{0,60})?|polecane(?: .{0,20})?|podobne(?: .{0,20})?|powiązane(?: .{0,20})?|(?:\\d+ )?komentarz[ey]?|udostępnij(?: .{0,20})?|dowiedz się więcej',
    'lees (?:ook|verder|meer)(?: .{0,60})?|gerelateerde?(?: .{0,20})?|(?:\\d+ )?reacties|deel dit(?: .{0,20})?',
  ].join('|')})[:.!…›»→ ]*$`,
);

/** What stands over an article beside its title. */
export const readingTime =
  /^(?:[\w ]{0,20}\b)?\d{1,3}(?:[ -–]\d+)?[ -]?(?:min(?:ute)?s?|minuten?|minutos)\b\.?(?: (?:read|reading|lesezeit|de lectura|de lecture))?(?: time)?$/;
export const signed =
  /^(?:written |posted |published |reviewed |edited |story |words? )?(?:by|von|por|par|door|di|autor|author|text|texto):? [^.!?]{2,60}$/;
export const crumbs = /^(?:home|startseite|start|inicio|accueil)\s*[>›»/|→]/;

const months =
  '(?:jan|feb|m[aä]r|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|set|out|dic|janv|f[eé]v|avr|juin|juil|ao[uû]t|d[eé]c)[a-zûéè.]{0,8}';
/** A day in a year, in the common spellings. */
export const date = new RegExp(
  `\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b|\\b${months} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?(?: de)? ${months},?(?: de)? (?:19|20)\\d\\d|\\b\\d+ (?:minutes?|hours?|days?|weeks?) ago\\b|\\bvor \\d+ (?:minuten|stunden|tagen)\\b`,
);

/** Lines between paragraphs that lead away from the text. */
export const invitation =
  /^(?:advertisement|anzeige|publicidad|publicité|reklama|article continues (?:below|after).{0,40}|story continues.{0,40}|loading.{0,20}|scroll to continue.{0,40}|opens in a new window)$|^(?:(?:also |must )?read(?: more| also| next)?|see also|related(?: story| article)?|more|watch|recommended|lesen sie auch|lies auch|mehr dazu|lea también|lire aussi|leia também|leggi anche|czytaj (?:też|także)|lees ook)\s*[:|>»–-]/;
export const signUp =
  /\b(?:sign up|subscribe|join)\b.{0,60}\b(?:newsletter|mailing list|inbox|our emails?|email updates|mail list)\b|\bnewsletter\b.{0,40}\b(?:abonnieren|anmelden|sign up|subscribe)\b/;
