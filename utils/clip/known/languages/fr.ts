// French.
import { language } from './language';

export const fr = language({
  labels: [
    'à a| (?:lire|voir|écouter|découvrir)(?: (?:aussi|également).{0,60})?',
    'dernières| (?:news|actualités|infos|diffusions).{0,40}',
    'les| (?:plus lus|dernières (?:news|actualités|infos|diffusions))',
    'mettre| en favori',
    'sujets thèmes| associés',
    'réagir',
    'lire| (?:(?:aussi|également)(?: ?:.{0,60})?|la suite.{0,60})',
    'vos| réactions',
    'sur| le même (?:sujet|thème)',
    'article articles| (?:similaires?|liés?|associés?|récents?)',
    '#| commentaires?…90',
    'commentaire commentaires',
    'partager|…20',
    'abonnez-vous inscrivez-vous|…40',
    'vous| aimerez aussi',
    'voir| aussi',
  ],
  minutes: ['minutes?'],
  readingTime: ['(?:temps )?de lecture'],
  // "Par exemple" begins a sentence.
  signedBy: ['par(?! exemple)'],
  signedHow: ['écrit', 'publié', 'rédigé'],
  home: ['accueil'],
  months: 'janv f[eé]v mar avr mai juin juil ao[uû]t sep oct nov d[eé]c'.split(' '),
  invitations: ['(?:à )?(?:lire|voir|écouter)(?: aussi)?'],
  signUps: ['\\b(?:abonnez|inscrivez)-vous\\b.{0,60}\\b(?:newsletter|lettre)\\b'],
  readMore: ["lire (?:la suite|plus|l['’]article)"],
  ads: ['publicité'],
  rights: ['tous droits réservés'],
  remarks: ['commentaire', 'commentaires'],
});
