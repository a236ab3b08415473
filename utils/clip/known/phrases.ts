// Patterns of the lines around an article's title and between its paragraphs. Matched against a whole short line, folded
// to lower case. No Unicode classes: the first use of one takes a millisecond.

/** Characters of a line that introduces something. */
export const longestLine = 100;

/** What ends a page of documentation: there, "Related" and "Next steps" are part of the text. */
export const boilerplateOfManual =
  /^(?:(?:in|on) this (?:article|page|section|guide)|table of contents?|(?:was|is|did you find) this (?:page|article|guide|answer|information|content|helpful)(?: \w+){0,4}\??(?: ?edit this page)?|(?:help us )?improve this (?:page|article)|(?:send |give |your |submit )?feedback|edit this page(?: .{0,30})?|page last (?:updated|modified).{0,40}|(?:\d+ )?comments?(?: \(\d+\))?|leave a comment|advertisements?|share(?: this)?:?|skip to .{0,30}|document conventions|pages that refer to this page)[:.!… ]*$/;

/** What stands last on a page of documentation. */
export const colophon =
  /\b(?:page|this page was|^)\W*last (?:updated|modified|edited|changed|reviewed)\b|\breport an? (?:issue|problem|bug)\b|^(?:view|edit) (?:the )?source\b/i;

/** What stands last on other pages that nobody signs. */
export const lastChanged =
  /^(?:this |the )?page (?:was )?last (?:updated|modified|edited|changed|reviewed)\b/;

/** What stands over an article beside its title. */
export const readingTime =
  /^(?:[\w ]{0,20}\b)?\d{1,3}(?:[ -–]\d+)?[ -]?(?:min(?:ute)?s?|minuten?|minutos)\b\.?(?: (?:read|reading|lesezeit|de lectura|de lecture))?(?: time)?$/;
export const signed =
  /^(?:written |posted |published |reviewed |edited |story |words? )?(?:by|von|por|par|door|di|autor|author|text|texto):? [^.!?]{2,60}$/;
export const crumbs = /^(?:home|startseite|start|inicio|accueil)\s*[>›»/|→]/;

const months =
  '(?:jan|feb|m[aä]r|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|set|out|dic|janv|f[eé]v|avr|juin|juil|ao[uû]t|d[eé]c|gen|mag|giu|lug|ott|mrt|maa|mei|sty|lut|kwi|maj|cze|lip|sie|wrz|pa[zź]|lis|gru)[a-zûéèçćńśź.]{0,10}';
/** A day in a year, in the common spellings. */
export const date = new RegExp(
  `\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b|\\b${months} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?(?: de)? ${months},?(?: de)? (?:19|20)\\d\\d|\\b\\d+ (?:minutes?|hours?|days?|weeks?) ago\\b|\\bvor \\d+ (?:minuten|stunden|tagen)\\b`,
);

/** Lines between paragraphs that lead away from the text. */
export const invitation =
  /^(?:article continues (?:below|after).{0,40}|story continues.{0,40}|loading.{0,20}|scroll to continue.{0,40}|opens in a new window)$|^(?:(?:also |must )?read(?: more| also| next)?|see also|related(?: story| article)?|more|watch|recommended|(?:lesen sie|lies|lest)(?: auch| hier| dazu| mehr| außerdem| weiter)?(?: zum thema)?|(?:auch |ebenfalls )?interessant|passend dazu|mehr (?:dazu|zum thema|lesen|infos?)|siehe auch|weiterlesen|lesetipps?|zum thema|(?:lea|lee|leer|mira|ver|vea|te puede interesar|le puede interesar|relacionad[ao]s?)(?: también| más| además)?|(?:à )?(?:lire|voir|écouter)(?: aussi)?|(?:leia|veja|saiba)(?: também| mais)?|leggi anche|potrebbe interessarti|(?:czytaj|zobacz|przeczytaj|sprawdź)(?: też| także| również| więcej)?|dowiedz się więcej|polecamy|(?:lees|bekijk)(?: ook| meer| verder)?)\s*[:|>»–-]/;
export const signUp =
  /\b(?:sign up|subscribe|join)\b.{0,60}\b(?:newsletter|mailing list|inbox|our emails?|email updates|mail list|whatsapp|telegram)\b|\bnewsletter\b.{0,40}\b(?:abonnieren|anmelden|bestellen|sign up|subscribe)\b|\b(?:melden? (?:dich|sie sich|euch)|abonnier\w*|bestell\w*|hol\w* (?:dir|ihnen|euch))\b.{0,60}\bnewsletter\b|\b(?:in|per) (?:deine?n?|ihre?n?|euer|eure) (?:posteingang|postfach|e-mail)\b|\b(?:suscr[ií]b\w*|recib[ea]|reg[ií]str\w*)\b.{0,60}\b(?:newsletter|bolet[ií]n|correo)\b|\b(?:abonnez|inscrivez)-vous\b.{0,60}\b(?:newsletter|lettre)\b|\b(?:assine|inscreva-se|receba)\b.{0,60}\b(?:newsletter|e-?mail)\b|\biscriviti\b.{0,60}\bnewsletter\b|\bzapisz się\b.{0,60}\bnewsletter|\b(?:schrijf|meld) je\b.{0,60}\bnieuwsbrief\b/;

/** What a teaser ends in; "Learn more" ends a sentence of the text as often. */
export const readMore =
  /^(?:[›»→]\s*)?(?:read more|(?:continue|keep) reading|(?:read|view) (?:the )?full (?:story|article|post)|weiter ?lesen|(?:hier )?mehr lesen|zum (?:artikel|beitrag)|(?:ganzen )?(?:artikel|beitrag) (?:lesen|anzeigen)|lire (?:la suite|plus|l['’]article)|leer (?:más|artículo completo)|(?:seguir|continuar) leyendo|(?:leia|ler) mais|continuar lendo|leggi (?:tutto|di più|l['’]articolo)|continua a leggere|czytaj (?:więcej|dalej|całość)|lees (?:meer|verder))[ .…›»→>]*$/;

/** A label over an advertisement, or where one will be. */
export const advertisement =
  /^\W*(?:contin[uú]a (?:depois|después|dopo) .{0,9}(?:publicidade?|pubblicità|anúncio|anuncio)|advertise?ments?|anzeige|werbung|publicidade?|publicité|pubblicità|reklama|advertentie|annons|loading|lade weitere inhalte|carregando|cargando)\W*$/;
