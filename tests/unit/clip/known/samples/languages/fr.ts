import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    à lire aussi
    a voir
    dernières actualités
    les plus lus
    mettre en favori
    sujets associés
    thèmes associés
    réagir
    lire aussi
    lire également
    lire aussi : le four
    lire la suite
    vos réactions
    sur le même sujet
    article similaire
    articles récents
    3 commentaires
    commentaire
    commentaires
    partager
    abonnez-vous
    inscrivez-vous
    vous aimerez aussi
    voir aussi`),
  minutes: ['5 minutes'],
  readingTime: ['5 minutes de lecture', 'temps de lecture : 5 minutes'],
  signedBy: ['par anne farine'],
  signedHow: ['écrit par anne farine', 'publié par anne farine', 'rédigé par anne farine'],
  home: ['accueil › pain'],
  months: lines(`
    3 janvier 2026
    3 février 2026
    3 mars 2026
    3 avril 2026
    3 mai 2026
    3 juin 2026
    3 juillet 2026
    3 août 2026
    3 septembre 2026
    3 octobre 2026
    3 novembre 2026
    3 décembre 2026`),
  invitations: ['à lire aussi : le four'],
  signUps: ['abonnez-vous à la newsletter'],
  readMore: ['lire la suite'],
  ads: ['publicité'],
  rights: ['tous droits réservés © 2026'],
  remarks: ['commentaire', 'commentaires'],
  prose: lines(`
    la boulangère lit plus qu’elle n’écrit, et partage le pain.
    les plus vieux moulins sont au sud
    vous aimez le seigle
    lire aussi entre les lignes
    par exemple le pain
    sur le même banc, le meunier attendait.`),
};
