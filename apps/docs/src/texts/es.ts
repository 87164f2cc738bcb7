import type { SiteTexts } from './en.ts';

export const es: SiteTexts = {
  home: 'Centro de ayuda',
  homeLead:
    'Guías breves para todo lo que permite el portal. Cada procedimiento se prueba en el propio portal.',
  topics: 'Temas',
  chooseLanguage: 'Elija un idioma',
  language: 'Idioma',
  toPortal: 'Abrir el portal',
  breadcrumbs: 'Usted está aquí',
  inThisTopic: 'En este tema',
  allTopics: 'Todos los temas',
  allGuides: 'Las {count, number} guías',
  whoFor: 'Para',
  visitor: 'Visitantes',
  staff: 'Equipo interno',
  onThisPage: 'En esta página',
  related: 'Guías relacionadas',
  warning: 'Importante',
  info: 'Conviene saberlo',
  step: 'Paso {number}',
  screenshot: 'El portal en este paso; está marcado aquello de lo que se habla.',
  untranslated: 'Esta guía todavía no existe en español. Usted la lee en {language}.',
  stale: 'El texto original de este pasaje ha cambiado desde su traducción. Versión más reciente:',
  notFound: 'Esta página no existe',
  notFoundText:
    'Quizá la dirección contenga un error, o la guía se haya retirado. Todas las guías están en el centro de ayuda.',
  toHome: 'Ir al centro de ayuda',
  moved: 'Esta guía ha cambiado de dirección',
  movedText: 'Le llevamos a su nueva dirección.',
  searchButton: 'Buscar',
  searchTitle: 'Buscar en el centro de ayuda',
  searchLead: 'Pregunte con sus propias palabras. Se entienden las faltas de escritura y los sinónimos.',
  feedbackNotSent:
    'No se ha podido enviar su opinión: quizá el comentario es demasiado largo o ya ha enviado muchas. Inténtelo de nuevo más tarde.',
};
