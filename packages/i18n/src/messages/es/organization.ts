import type { Messages } from '../../text-key.ts';
import type { organization as en } from '../en/organization.ts';

export const organization: Messages<typeof en> = {
  title: 'Organización',
  lead: 'Nombre, dirección y contacto, tal como figuran en sus facturas y documentos.',
  readOnly:
    'Solo un responsable legal puede cambiar estos datos. {count, plural, =0 {} one {Diríjase a {names}.} many {Diríjase a una de estas personas: {names}.} other {Diríjase a una de estas personas: {names}.}}',
  nav: {
    label: 'Páginas de la organización',
    details: 'Datos',
    security: 'Seguridad',
    tokens: 'Tokens de API',
    activity: 'Registro de actividad',
  },
  section: {
    identity: 'Identidad',
    address: 'Dirección postal',
    contact: 'Contacto y documentos',
  },
  field: {
    name: 'Nombre',
    type: 'Tipo',
    line1: 'Calle y número',
    line2: 'Complemento de dirección',
    postalCode: 'Código postal',
    city: 'Localidad',
    country: 'País',
    countryPlaceholder: 'Elegir un país',
    phone: 'Teléfono',
    phoneHelp: 'Con el prefijo del país, por ejemplo +41 44 123 45 67.',
    vatNumber: 'Número de IVA',
    vatNumberHelp: 'Con el código del país, por ejemplo CHE123456789.',
    documentLocale: 'Idioma de los documentos',
    documentLocaleHelp: 'Las facturas y los recordatorios se redactan en este idioma.',
    timeZone: 'Zona horaria',
    timeZoneHelp:
      'Los días de productos y facturas terminan allí a medianoche. Otra zona no cambia ninguna fecha: nada se factura dos veces.',
    currency: 'Moneda de las próximas facturas',
  },
  save: 'Guardar datos',
  saved: 'Los datos están guardados.',
  savedText: 'Cada responsable legal recibe un resumen por e-mail.',
  discard: 'Descartar cambios',
  currencyChange: {
    title: 'Las próximas facturas serán en {to}',
    text: 'Con este país ({country}), esta organización se factura en {to} en lugar de {from}. Las facturas ya emitidas no cambian. Los productos que se renueven más adelante lo harán al precio del catálogo en {to}.',
    confirm: 'Entiendo que las próximas facturas serán en {to}.',
  },
  conflict: {
    title: 'Estos datos han cambiado entretanto',
    text: 'Lo que ha escrito sigue aquí. Cargue los datos actuales para continuar; sustituirán lo que ha escrito.',
    reload: 'Cargar los datos actuales',
  },
  create: {
    title: 'Crear una organización',
    lead: 'Usted será su responsable legal. Los productos, miembros y facturas están separados de sus otras organizaciones.',
    name: 'Nombre',
    nameHelp: 'Tal como debe figurar en las facturas. Podrá cambiarlo más adelante.',
    submit: 'Crear organización',
    busy: 'Creando la organización…',
    currency: 'Las facturas de esta organización serán en {currency}.',
    created: '{name}: todo está listo.',
  },
  mine: {
    title: 'Mis organizaciones',
    lead: 'Una sola cuenta para todas. Cada una tiene sus propios productos, miembros y facturas.',
    current: 'Abierta ahora',
    switchTo: 'Cambiar a {name}',
    empty: 'No es miembro de ninguna organización',
    emptyText: 'Cree una para pedir productos o pida a alguien que le invite a la suya.',
  },
};
