import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    czytaj też
    zobacz także
    przeczytaj również
    sprawdź więcej
    polecane
    podobne
    powiązane
    udostępnij
    3 komentarze
    komentarze
    komentarz
    dowiedz się więcej
    więcej na ten temat
    tagi: chleb
    obserwuj nas
    skomentuj`),
  signedBy: ['autor: anna mąka'],
  months: lines(`
    3 stycznia 2026
    3 lutego 2026
    3 marca 2026
    3 kwietnia 2026
    3 maja 2026
    3 czerwca 2026
    3 lipca 2026
    3 sierpnia 2026
    3 września 2026
    3 października 2026
    3 listopada 2026
    3 grudnia 2026`),
  invitations: ['czytaj też: piec', 'dowiedz się więcej: piec', 'polecamy: piec'],
  signUps: ['zapisz się na nasz newsletter'],
  mailings: ['codziennie w twojej skrzynce', 'prosto na skrzynkę mailową'],
  readMore: ['czytaj więcej'],
  ads: ['reklama'],
  boxes: ['udostepnij', 'reklama', 'podobne', 'czytaj-takze', 'zobacz-takze'],
  remarks: ['komentarz', 'komentarze'],
  addenda: ['podziękowania', 'źródła', 'bibliografia', 'przypisy'],
  prose: lines(`
    piekarka czyta wieczorem, a chleb dzieli ze wszystkimi.
    podobne do siebie były wszystkie bochenki w tym mieście
    zobacz, jak rośnie żyto`),
};
