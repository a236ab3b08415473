import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    écouter l’article 5:20
    à lire aussi
    a voir
    dernières actualités
    les plus lus
    derniers articles
    mettre en favori
    sujets associés
    thèmes associés
    réagir
    sommaire
    imprimer
    lire aussi
    lire également
    lire aussi : le four
    lire la suite
    vos réactions
    sur le même sujet
    article similaire
    articles récents
    article précédent
    article suivant
    3 commentaires
    commentaire
    commentaires
    partager
    abonnez-vous
    inscrivez-vous
    vous aimerez aussi
    vous aimerez peut-être
    vous aimerez peut-être aussi
    cela peut vous intéresser
    ça pourrait vous intéresser
    dans la même rubrique
    laisser un commentaire
    ajouter un commentaire
    aucun commentaire
    suivez-nous
    à propos de l’auteur
    à propos de l'autrice
    étiquettes : pain, seigle
    mots-clés
    catégories
    retour en haut
    voir aussi`),
  codeButtons: ['copier', 'copier le code', 'copié'],
  minutes: ['5 minutes'],
  readingTime: ['5 minutes de lecture', 'temps de lecture : 5 minutes'],
  signedBy: ['par anne farine'],
  signedHow: lines(`
    écrit par anne farine
    publié par anne farine
    rédigé par anne farine`),
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
  ordinals: ['1er mai 2026'],
  ago: ['il y a 3 jours', 'mis à jour il y a 1 heure'],
  invitations: ['à lire aussi : le four'],
  mailings: ['notre infolettre', 'dans votre boîte mail'],
  signUps: ['abonnez-vous à la newsletter'],
  readMore: ['lire la suite'],
  ads: ['publicité', 'la suite après cette publicité'],
  rights: ['tous droits réservés © 2026'],
  turns: ['précédent', 'suivante'],
  boxes: [
    'partage',
    'partager',
    'publicite',
    'lire-aussi',
    'a-lire-aussi',
    'fil-ariane',
    'mots-cles',
    'infolettre',
  ],
  remarks: ['commentaire', 'commentaires'],
  addenda: [
    'remerciements',
    'sources',
    'références',
    'bibliographie',
    'notes',
    'annexe',
    'post-scriptum',
  ],
  prose: lines(`
    la boulangère lit plus qu’elle n’écrit, et partage le pain.
    les plus vieux moulins sont au sud
    vous aimez le seigle
    lire aussi entre les lignes
    par exemple le pain
    il y a 3 heures de route
    cela peut vous intéresser un jour, dit le meunier
    publié dans une revue de province
    à propos de l’auteur, on ne sait rien
    s’abonner au moulin coûte un sac de seigle
    annonce faite au village
    sur le même banc, le meunier attendait.`),
};
