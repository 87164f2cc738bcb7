import type { Messages } from '../../text-key.ts';
import type { help as en } from '../en/help.ts';

export const help: Messages<typeof en> = {
  title: 'Ayuda',
  close: 'Cerrar la ayuda',
  searchLabel: 'Buscar en las guías',
  clear: 'Borrar la búsqueda',
  forPage: 'Para esta página',
  usual: 'Por dónde empezar',
  centre: 'Todas las guías del centro de ayuda',
  results:
    '{count, plural, =0 {Ninguna guía encontrada} one {# guía encontrada} many {# de guías encontradas} other {# guías encontradas}}',
  none: 'Nada encontrado para «{query}»',
  noneText:
    'Pruebe con otras palabras o recorra los temas del centro de ayuda. Anotamos lo que no se encontró, nunca quién preguntó.',
  otherLanguage: 'Nada coincide en {own}. Estas guías están en {language}.',
  back: 'Volver',
  openOnSite: 'Abrir en el centro de ayuda',
  related: 'Guías relacionadas',
  important: 'Importante',
  goodToKnow: 'Conviene saber',
  onlyRoles: 'Quién puede hacerlo: {roles}. Su rol en {organization}: {role}.',
  askThem:
    '{count, plural, one {Puede preguntar a {names}.} many {Puede preguntar a una de estas personas: {names}.} other {Puede preguntar a una de estas personas: {names}.}}',
  feedback: {
    question: '¿Le ha sido útil esta guía?',
    yes: 'Sí',
    no: 'No',
    comment: '¿Qué deberíamos saber?',
    commentHelp: 'No indique nombres, direcciones ni números. No podemos responder.',
    send: 'Enviar opinión',
    busy: 'Enviando la opinión…',
    thanks: 'Gracias. Su opinión nos ayuda a mejorar esta guía.',
  },
};
