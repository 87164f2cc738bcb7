import type { Messages } from '../../text-key.ts';
import type { report as en } from '../en/report.ts';

export const report: Messages<typeof en> = {
  title: 'Lo que va a ocurrir',
  lead: 'Generado por {name} el {date}. Es válido hasta el {until}, mientras nada cambie.',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  forWhom: 'Quien pueda realizar esta acción puede abrir el enlace.',
  nothing: 'Nada.',
  changed: {
    title: 'Algo ha cambiado desde el último informe',
    added: 'Nuevo:',
    gone: 'Ya no se aplica:',
    within: 'Los efectos se leen igual, pero ha cambiado aquello a lo que se refieren.',
  },
  kind: {
    member_remove: 'Retirar a {subject}',
    team_delete: 'Eliminar el equipo de trabajo {subject}',
    organization_delete: 'Eliminar {subject}',
  },
  area: {
    people: 'Personas',
    products: 'Productos y acceso',
    data: 'Datos',
    money: 'Dinero',
  },
  effect: {
    membership_ends: '{name} deja de ser miembro desde ese momento.',
    account_stays: 'La cuenta {email} permanece: pertenece a la persona.',
    sessions_lose_organization: 'Las sesiones abiertas de {name} pierden esta organización de inmediato.',
    billing_right_ends: '{name} pierde el derecho de facturación.',
    team_left: '{name} sale del equipo de trabajo {team}.',
    grants_end:
      '{count, plural, one {Termina # derecho de acceso propio} many {Terminan # derechos de acceso propios} other {Terminan # derechos de acceso propios}}: {products}.',
    tokens_end:
      '{count, plural, one {# token de API deja} many {# tokens de API dejan} other {# tokens de API dejan}} de funcionar.',
    invitations_end:
      '{count, plural, one {Termina # invitación abierta enviada} many {Terminan # invitaciones abiertas enviadas} other {Terminan # invitaciones abiertas enviadas}} por {name}.',
    data_handed_over: '{item} ({product}) pasa a {to}.',
    data_kept: '{item} ({product}) se conserva en una carpeta compartida.',
    data_deleted: '{item} ({product}) se elimina. No se puede deshacer.',
    share_withdrawn: '{item} ({product}) deja de compartirse con {name}.',
    access_lost:
      '{name} pierde el acceso a {count, plural, one {# producto} many {# productos} other {# productos}}: {products}.',
    access_kept:
      '{count, plural, one {# persona conserva} many {# personas conservan} other {# personas conservan}} todo su acceso gracias a otros derechos.',
    access_unlisted:
      '{count, plural, one {# persona más forma parte} many {# personas más forman parte} other {# personas más forman parte}} del equipo de trabajo sin figurar una por una.',
    team_goes:
      'El equipo de trabajo {team} desaparece, con {count, plural, one {su único derecho} many {sus # derechos} other {sus # derechos}}.',
    nothing_for_money: 'Las facturas, los pedidos y los pagos no cambian.',
    teams_deleted:
      '{count, plural, one {Se elimina # equipo de trabajo} many {Se eliminan # de equipos de trabajo} other {Se eliminan # equipos de trabajo}}: {teams}.',
    all_invitations_end:
      '{count, plural, one {# invitación pendiente queda anulada.} many {# de invitaciones pendientes quedan anuladas.} other {# invitaciones pendientes quedan anuladas.}}',
    logo_deleted: 'El logotipo se elimina.',
    log_kept:
      'El registro de actividad se conserva durante {years, number} años, fuera del alcance del portal.',
    documents_kept:
      'Las facturas y los recibos emitidos se conservan durante {years, number} años, como exige la ley, fuera del alcance del portal.',
  },
};
