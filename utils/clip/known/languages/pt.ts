// Portuguese.
import { language } from './language';

export const pt = language({
  labels: [
    'leia veja| (?:também|mais).{0,60}',
    'artigos notícias| relacionad[ao]s',
    'mais| (?:lidas|notícias)',
    '#| comentarios?…90',
    'compartilhe|…20',
    'compartilhar assine|…40',
  ],
  signedBy: ['por', 'autor', 'texto'],
  months: 'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
  ofMonth: ['de'],
  invitations: ['(?:leia|veja|saiba)(?: também| mais)?'],
  signUps: ['\\b(?:assine|inscreva-se|receba)\\b.{0,60}\\b(?:newsletter|e-?mail)\\b'],
  readMore: ['(?:leia|ler) mais', 'continuar lendo'],
  ads: ['contin[uú]a depois .{0,9}(?:publicidade|an[uú]ncio)', 'publicidade', 'carregando'],
  remarks: ['comentário', 'comentários'],
});
