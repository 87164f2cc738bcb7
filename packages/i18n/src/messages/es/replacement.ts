import type { Messages } from '../../text-key.ts';
import type { replacement as en } from '../en/replacement.ts';

export const replacement: Messages<typeof en> = {
  title: 'Sustituir al responsable legal',
  lead: 'Primero nombra a otro miembro y después renuncia usted. La organización nunca se queda sin responsable legal.',
  open: 'Sustituir',
  zoneText: 'Ceda la responsabilidad legal a otro miembro: nómbrelo primero y después renuncie.',
  roleOnly: 'Solo un responsable legal puede hacerlo.',
  denied:
    '{count, plural, one {Solo el responsable legal puede hacerlo: {names}.} many {Solo un responsable legal puede hacerlo: {names}.} other {Solo un responsable legal puede hacerlo: {names}.}}',
  name: {
    title: 'Paso 1: Nombrar a otro miembro',
    lead: 'Esta persona recibe aquí todos los derechos y comparte con usted la responsabilidad legal. Se le informa por e-mail. Para usted todavía no cambia nada.',
    member: 'Nuevo responsable legal',
    help: 'Un administrador o colaborador cuya pertenencia no tenga fecha de fin. Cualquier otra persona debe ser invitada antes.',
    submit: 'Nombrar responsable legal',
    done: '{name} es ahora responsable legal.',
    already:
      '{count, plural, one {{names} es responsable legal, igual que usted.} many {{names} son responsables legales, igual que usted.} other {{names} son responsables legales, igual que usted.}}',
    another: 'Nombrar a otro miembro',
  },
  step: {
    title: 'Paso 2: Renunciar usted',
    lead: 'Usted deja la responsabilidad legal. ¿Qué quiere ser a partir de ahora?',
    first: 'Esto viene después del primer paso. Mientras sea el único responsable legal, no puede renunciar.',
    choice: 'Su rol a partir de ahora',
    leave: 'Salir de la organización',
    confirm: 'Entiendo que solo un responsable legal puede devolverme el rol.',
    confirmMissing: 'Marque la casilla para confirmar.',
    submit: 'Renunciar',
    stay: 'Seguir también como responsable legal',
    done: 'Ha renunciado. Su rol es ahora: {role}.',
    left: 'Ha salido de {organization}.',
  },
  means: {
    administrator:
      'Conserva todos los derechos, salvo dar o quitar el rol de responsable legal y cambiar los datos de la organización.',
    collaborator:
      'Conserva solo lo que se le ha concedido: acceso a productos y el derecho de facturación, si lo tiene.',
    leave:
      'Pierde el acceso de inmediato. Sus archivos quedan en carpetas compartidas y su cuenta permanece. Para volver, alguien tiene que invitarle.',
  },
};
