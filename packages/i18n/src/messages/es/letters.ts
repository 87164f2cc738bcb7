import type { Messages } from '../../text-key.ts';
import type { letters as en } from '../en/letters.ts';

export const letters: Messages<typeof en> = {
  common: {
    button: 'Ver la solicitud',
    note: 'Recibe este mensaje porque pertenece a la organización o ha hecho la solicitud.',
  },
  submitted: {
    subject: '{organizationName}: se ha solicitado la sucesión',
    intro:
      '{requestedBy} solicita ser responsable legal de {organizationName}, porque nadie que lo sea puede ya actuar.',
    next: 'Dos personas de nuestro equipo revisan los documentos, cada una por su cuenta. Si ambas están de acuerdo, pasan {waitDays, plural, one {# día} many {# de días} other {# días}} antes de cualquier cambio. Un responsable legal puede detener la solicitud en cualquier momento.',
  },
  waiting: {
    subject:
      '{organizationName}: sucesión en {waitDays, plural, one {# día} many {# de días} other {# días}}',
    intro:
      'Los documentos de {requestedBy} se han aceptado. Tras el plazo de espera, {requestedBy} será responsable legal de {organizationName}.',
    next: '¿Es usted responsable legal y puede actuar? Abra la solicitud y deténgala: basta un clic.',
  },
  refused: {
    subject: '{organizationName}: sucesión denegada',
    intro: 'La solicitud de {requestedBy} se ha denegado. Nada cambia en {organizationName}.',
    next: 'Los documentos se han borrado. La solicitud indica el motivo; se puede hacer otra con mejores documentos.',
  },
  stopped: {
    subject: '{organizationName}: sucesión detenida',
    intro: 'La solicitud de {requestedBy} se ha detenido. Nada cambia en {organizationName}.',
    next: 'Los documentos se han borrado.',
  },
  completed: {
    subject: '{organizationName} tiene un nuevo responsable legal',
    intro: 'El plazo de espera ha terminado: {requestedBy} es ahora responsable legal de {organizationName}.',
    next: 'Los documentos se han borrado. Un responsable legal que no ha estado aquí desde la solicitud pasa a ser colaborador. Si otro ha estado aquí, todos los roles siguen igual.',
  },
  deleted: {
    subject: '{organizationName} se ha eliminado',
    preheader: 'Qué se conserva y durante cuánto tiempo.',
    intro: 'Ha eliminado la organización {organizationName}. Nadie puede abrirla ya.',
    kept: 'Los documentos de facturación y el registro de actividad se conservan durante {years, plural, one {# año} many {# de años} other {# años}}, como exige la ley. Quedan fuera del alcance del portal. Su propia cuenta se mantiene igual.',
    button: 'Mis organizaciones',
    notYou: '¿No ha sido usted? Cambie su contraseña de inmediato y contacte con el soporte.',
  },
};
