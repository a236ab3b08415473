// Portuguese.
import { language } from './language';

export const pt = language({
  labels: [
    'leia veja| (?:também|mais).{0,60}',
    'artigos notícias matérias posts| (?:relacionad[ao]s|recentes|populares)',
    'mais| (?:lidas|notícias)',
    'você| também pode gostar.{0,20}',
    '#| coment[aá]rios?…90',
    'comentários|(?: \\(\\d+\\))?',
    'deixe deixar| (?:um|seu) comentário',
    'nenhum| comentário',
    'sobre| (?:o autor|a autora)',
    'voltar| ao topo',
    'índice sumário',
    'compartilhe|…20',
    'compartilhar assine|…40',
  ],
  minutes: ['minutos?'],
  readingTime: ['de leitura'],
  signedBy: ['por(?! (?:eso|isso|e[jx]emplo|fi[nm])\\b)', 'autor', 'texto'],
  months: 'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
  ofMonth: ['de'],
  ago: ['há \\d+ (?:minutos?|horas?|dias?)'],
  invitations: ['(?:leia|veja|saiba)(?: também| mais)?'],
  signUps: ['\\b(?:assine|inscreva-se|receba)\\b.{0,60}\\b(?:newsletter|e-?mail)\\b'],
  readMore: ['(?:leia|ler) mais', 'continuar lendo'],
  ads: ['contin[uú]a depois .{0,9}(?:publicidade|an[uú]ncio)', 'publicidade', 'carregando'],
  codeButtons: ['copia(?:r|do)(?: (?:o )?código)?'],
  remarks: ['comentário', 'comentários'],
  addenda: [
    'agradecimentos',
    'fontes?',
    'refer[eê]ncias(?: bibliogr[aá]ficas)?',
    'bibliografia',
    'notas',
  ],
});
