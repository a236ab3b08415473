// Spanish.
import { language } from './language';

export const es = language({
  labels: [
    'te le| (?:puede|podría) interesar',
    'lea vea| (?:también|más).{0,60}',
    'lee leer ver mira| (?:también|más)(?:(?::| sobre| noticias| artículos).{0,60})?',
    'artículos noticias notas contenidos entradas| (?:relacionad[ao]s|recientes)',
    'más| (?:noticias|artículos|sobre|leídas?|información)…40',
    'relacionado relacionados relacionada relacionadas',
    'noticia nota| relacionada',
    'lo| (?:más (?:leído|visto)|último).{0,20}',
    'te| recomendamos.{0,20}',
    'no| te (?:lo )?pierdas.{0,20}',
    'últimas| noticias.{0,20}',
    'suscríbete suscríbase|…60',
    '#| comentarios?…90',
    'comentario comentarios',
    'etiquetas|:?.{0,60}',
    'compartir comparte comparta|…20',
    'deja| (?:un|tu) comentario',
    'síguenos|…30',
  ],
  minutes: ['minutos?'],
  readingTime: ['(?:tiempo )?de lectura'],
  // "Por eso" begins a sentence, and "por isso" in Portuguese.
  signedBy: ['por(?! (?:eso|isso|e[jx]emplo|fi[nm])\\b)', 'autor', 'texto'],
  signedHow: ['escrito', 'publicado'],
  home: ['inicio'],
  months: 'ene feb mar abr may jun jul ago sep set oct nov dic'.split(' '),
  ofMonth: ['de'],
  invitations: [
    '(?:lea|lee|leer|mira|ver|vea|te puede interesar|le puede interesar|relacionad[ao]s?)(?: también| más| además)?',
  ],
  signUps: [
    '\\b(?:suscr[ií]b\\w*|recib[ea]|reg[ií]str\\w*)\\b.{0,60}\\b(?:newsletter|bolet[ií]n|correo)\\b',
  ],
  readMore: ['leer (?:más|artículo completo)', '(?:seguir|continuar) leyendo'],
  ads: ['contin[uú]a después .{0,9}(?:publicidad|anuncio)', 'publicidad', 'cargando'],
  rights: ['todos los derechos reservados'],
  remarks: ['comentario', 'comentarios'],
});
