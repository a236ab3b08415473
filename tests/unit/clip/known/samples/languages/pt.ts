import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    leia também
    veja mais
    artigos relacionados
    notícias relacionadas
    matérias populares
    posts recentes
    mais lidas
    você também pode gostar
    3 comentários
    comentários (3)
    deixe um comentário
    deixar seu comentário
    nenhum comentário
    sobre o autor
    voltar ao topo
    índice
    sumário
    compartilhe
    compartilhar
    assine`),
  codeButtons: ['copiar', 'copiar código', 'copiado'],
  minutes: ['5 minutos'],
  readingTime: ['5 minutos de leitura'],
  signedBy: ['por ana farinha', 'autor: ana farinha', 'texto: ana farinha'],
  months: lines(`
    3 janeiro 2026
    3 fevereiro 2026
    3 março 2026
    3 abril 2026
    3 maio 2026
    3 junho 2026
    3 julho 2026
    3 agosto 2026
    3 setembro 2026
    3 outubro 2026
    3 novembro 2026
    3 dezembro 2026`),
  ofMonth: ['3 de maio de 2026'],
  ago: ['há 3 horas'],
  invitations: ['leia também: o forno'],
  signUps: ['assine a nossa newsletter'],
  mailings: ['toda semana na sua caixa de entrada'],
  readMore: ['leia mais', 'continuar lendo'],
  ads: ['continua depois da publicidade', 'publicidade', 'carregando'],
  boxes: [
    'compartilhar',
    'compartilhe',
    'partilhar',
    'publicidade',
    'relacionadas',
    'leia-tambem',
    'leia-mais',
    'veja-tambem',
    'mais-lidas',
  ],
  remarks: ['comentário', 'comentários'],
  addenda: ['agradecimentos', 'fontes', 'referências', 'bibliografia', 'notas'],
  prose: lines(`
    a padeira lê mais do que escreve, e divide o pão com todos.
    mais pão não havia
    por isso saí de casa
    comentários não faltaram na feira
    sobre o autor da receita ninguém sabe nada
    veja que o centeno cresce`),
};
