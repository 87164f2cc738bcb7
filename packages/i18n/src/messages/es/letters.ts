import type { Messages } from '../../text-key.ts';
import type { letters as en } from '../en/letters.ts';

export const letters: Messages<typeof en> = {
  deleted: {
    subject: '{organizationName} se ha eliminado',
    preheader: 'Qué se conserva y durante cuánto tiempo.',
    intro: 'Ha eliminado la organización {organizationName}. Nadie puede abrirla ya.',
    kept: 'Los documentos de facturación y el registro de actividad se conservan durante {years, plural, one {# año} many {# de años} other {# años}}, como exige la ley. Quedan fuera del alcance del portal. Su propia cuenta se mantiene igual.',
    button: 'Mis organizaciones',
    notYou: '¿No ha sido usted? Cambie su contraseña de inmediato y contacte con el soporte.',
  },
};
