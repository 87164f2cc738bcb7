import type { Messages } from '../../text-key.ts';
import type { alerts as en } from '../en/alerts.ts';

export const alerts: Messages<typeof en> = {
  subject: {
    authenticatorAdded: 'Se ha añadido una aplicación de autenticación',
    smsAdded: 'Los códigos por SMS están activados',
    passkeyAdded: 'Se ha añadido una llave de acceso',
    authenticatorRemoved: 'Se ha eliminado su aplicación de autenticación',
    smsRemoved: 'Los códigos por SMS están desactivados',
    passkeyRemoved: 'Se ha eliminado una llave de acceso',
    backupCodesRenewed: 'Tiene nuevos códigos de emergencia',
    backupCodeUsed: 'Se ha utilizado un código de emergencia',
    codeGuessed: 'Es posible que alguien conozca su contraseña',
    passkeyCloned: 'Se ha rechazado una llave de acceso',
  },
  text: {
    authenticatorAdded: 'Su doble autenticación incluye ahora una aplicación de autenticación.',
    smsAdded: 'A partir de ahora puede confirmar una conexión con un código por SMS.',
    passkeyAdded: 'A partir de ahora puede conectarse con una nueva llave de acceso.',
    authenticatorRemoved:
      'Su aplicación de autenticación ya no permite conectarse. Todas sus demás sesiones han terminado.',
    smsRemoved: 'Los códigos por SMS ya no permiten conectarse. Todas sus demás sesiones han terminado.',
    passkeyRemoved:
      'Una de sus llaves de acceso ya no permite conectarse. Todas sus demás sesiones han terminado.',
    backupCodesRenewed:
      'Se han creado nuevos códigos de emergencia para su cuenta. Los anteriores ya no funcionan.',
    backupCodeUsed:
      'Una conexión a su cuenta se ha confirmado con uno de sus códigos de emergencia. Ese código ya no funciona.',
    codeGuessed:
      'Alguien ha introducido su contraseña y después varios códigos incorrectos. La conexión no se ha producido.',
    passkeyCloned:
      'Se ha rechazado una conexión con una de sus llaves de acceso: parece que existe una copia de ella. Elimine esa llave de acceso y cree una nueva.',
  },
  twoFactorOff: 'Era su último segundo factor: la doble autenticación está desactivada.',
  codesLeft:
    '{count, plural, =0 {No le queda ningún código de emergencia. Cree otros nuevos.} one {Le queda # código de emergencia. Cree otros nuevos.} many {Le quedan # códigos de emergencia.} other {Le quedan # códigos de emergencia.}}',
  origin: 'El {moment} (UTC), desde la dirección {address}.',
  notYou: 'Si no ha sido usted, cambie su contraseña y termine sus demás sesiones de inmediato:',
  button: 'Revisar mi cuenta',
};
