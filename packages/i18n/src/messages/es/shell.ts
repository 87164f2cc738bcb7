import type { Messages } from '../../text-key.ts';
import type { shell as en } from '../en/shell.ts';

export const shell: Messages<typeof en> = {
  needHelp: '¿Necesita ayuda?',
  skipToContent: 'Ir al contenido',
  notifications: 'Notificaciones',
  noScript:
    'Este sitio necesita JavaScript. Actívelo en los ajustes de su navegador y recargue la página. El centro de ayuda funciona sin él.',
  cookiesBlocked:
    'Su navegador bloquea las cookies, así que su sesión no puede seguir abierta. Permita las cookies para este sitio y vuelva a intentarlo.',
  cookiesGuide: 'Cómo permitir las cookies y JavaScript',
  helpCentre: 'Centro de ayuda',
  language: 'Idioma',
  theme: {
    title: 'Apariencia',
    light: 'Claro',
    dark: 'Oscuro',
    system: 'Como el dispositivo',
  },
  nav: {
    label: 'Menú principal',
    open: 'Abrir el menú',
    close: 'Cerrar el menú',
    dashboard: 'Resumen',
    members: 'Miembros',
    organization: 'Organización',
    products: 'Productos',
    teams: 'Equipos de trabajo',
    support: 'Soporte',
    help: 'Ayuda',
  },
  switcher: {
    label: 'Cambiar de organización. Actual: {name}',
    create: 'Crear una organización',
    all: 'Mis organizaciones',
  },
  account: {
    label: 'Su cuenta: {name}',
    signedInAs: 'Sesión iniciada como',
    profile: 'Perfil',
    security: 'Seguridad y recuperación',
    successions: 'Solicitudes de sucesión',
    desk: 'Mesa de soporte',
    bank: 'Banco',
    staff: 'Equipo interno',
    offers: 'Códigos y gratuidades',
    identityReviews: 'Verificaciones de identidad',
    signOut: 'Cerrar sesión',
    signOutFailed: 'Su sesión sigue abierta: no se puede conectar con el servidor. Inténtelo de nuevo.',
  },
  connection: {
    lost: 'Sin conexión. Puede que lo que ve no esté actualizado; seguimos intentándolo.',
  },
  confirmBanner: {
    title: 'Confirme su dirección de e-mail',
    text: 'Hasta entonces no podrá hacer pedidos ni aceptar invitaciones. Hemos enviado un mensaje a {email}.',
    resend: 'Enviar un mensaje nuevo',
  },
  dashboard: {
    title: 'Le damos la bienvenida, {firstName}',
    lead: 'Lo que importa ahora mismo en {organization}.',
    nothing: 'Todo está en orden',
    nothingText: 'No tiene nada que hacer para esta organización en este momento.',
    details: 'Datos de la organización',
    addressMissing: 'Falta la dirección postal',
    addressMissingText: 'Figura en las facturas y determina su moneda y sus impuestos.',
    addressAction: 'Añadir dirección',
    currency: 'Moneda de las próximas facturas',
    yourRole: 'Su rol',
    country: 'País',
    type: 'Tipo',
  },
  notFound: {
    title: 'Esta página no existe o no es accesible para usted',
    text: 'Puede que la dirección tenga un error o que la página sea de una organización de la que usted no es miembro.',
    home: 'Ir a mi página de inicio',
  },
  failed: {
    title: 'No se ha podido cargar',
    text: 'Revise su conexión y vuelva a intentarlo.',
    requestId: 'Referencia para el soporte: {requestId}',
  },
  notSaved:
    'No se ha guardado: no se puede conectar con el servidor. Lo que ha escrito sigue aquí; inténtelo de nuevo.',
  sessionEnded: {
    title: 'Su sesión ha terminado',
    text: 'Escriba la contraseña de {email} para continuar donde está. No se pierde nada de lo que ha escrito.',
    other: 'Iniciar sesión con otra cuenta',
  },
  leave: {
    title: '¿Salir sin guardar?',
    text: 'Ha cambiado algo en esta página que aún no está guardado.',
    leave: 'Salir sin guardar',
    stay: 'Quedarse en esta página',
  },
  sudo: {
    password: 'Contraseña',
    title: 'Confirme que es usted',
    text: 'Este paso es delicado. Introduzca su contraseña para continuar; la confirmación vale después diez minutos.',
  },
};
