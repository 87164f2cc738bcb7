import type { Messages } from '../../text-key.ts';
import type { requirement as en } from '../en/requirement.ts';

export const requirement: Messages<typeof en> = {
  title: 'Seguridad',
  lead: 'Lo que esta organización exige a todas las personas que trabajan en ella.',
  switch: 'Exigir la doble autenticación a todas las personas',
  help: 'A quien no la haya activado se le pedirá en su próxima acción aquí y antes no podrá hacer nada más en esta organización. Los usuarios externos pueden abandonarla en su lugar.',
  denied: 'Solo un administrador o un responsable legal puede cambiar esto.',
  ownFirst: 'Actívela primero en su propia cuenta.',
  setUpOwn: 'Activar en mi cuenta',
  on: 'Ahora se exige la doble autenticación.',
  off: 'Ya no se exige la doble autenticación.',
  everybody: 'Las {people, number} personas la han activado.',
  missing:
    '{count, plural, one {# de {people} personas aún no la ha activado.} many {# de {people} personas aún no la han activado.} other {# de {people} personas aún no la han activado.}}',
  who: 'Ver quiénes',
  gate: {
    title: '{organization} exige la doble autenticación',
    text: 'Su cuenta aún no la tiene. En cuanto la active, volverá a tener acceso a todo aquí. Lleva unos dos minutos.',
    setUp: 'Activar ahora',
    leave: 'Abandonar la organización',
    left: 'Ha abandonado {organization}.',
    others: 'Sus otras organizaciones no se ven afectadas.',
  },
};
