import type { SiteTexts } from './en.ts';

export const fr: SiteTexts = {
  home: 'Centre d’aide',
  homeLead:
    'Des guides courts pour tout ce que permet le portail. Chaque procédure est essayée dans le portail lui-même.',
  topics: 'Thèmes',
  chooseLanguage: 'Choisissez une langue',
  language: 'Langue',
  toPortal: 'Ouvrir le portail',
  breadcrumbs: 'Vous êtes ici',
  inThisTopic: 'Dans ce thème',
  allTopics: 'Tous les thèmes',
  allGuides: 'Les {count, number} guides',
  whoFor: 'Pour',
  visitor: 'Visiteurs',
  staff: 'Équipe interne',
  onThisPage: 'Sur cette page',
  related: 'Guides liés',
  warning: 'Important',
  info: 'Bon à savoir',
  step: 'Étape {number}',
  screenshot: 'Le portail à cette étape ; l’élément dont il est question est entouré.',
  untranslated: 'Ce guide n’existe pas encore en français. Vous le lisez en {language}.',
  stale: 'Le texte source de ce passage a changé depuis sa traduction. Version plus récente :',
  notFound: 'Cette page n’existe pas',
  notFoundText:
    'L’adresse comporte peut-être une erreur, ou ce guide a été retiré. Tous les guides se trouvent dans le centre d’aide.',
  toHome: 'Aller au centre d’aide',
  moved: 'Ce guide a changé d’adresse',
  movedText: 'Vous êtes conduit à sa nouvelle adresse.',
  searchButton: 'Rechercher',
  searchTitle: 'Rechercher dans le centre d’aide',
  searchLead: 'Posez la question avec vos mots. Les fautes de frappe et les synonymes sont compris.',
  feedbackNotSent:
    'Votre avis n’a pas pu être envoyé : le commentaire est peut-être trop long, ou vous en avez déjà envoyé beaucoup. Veuillez réessayer plus tard.',
};
