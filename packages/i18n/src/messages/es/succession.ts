import type { Messages } from '../../text-key.ts';
import type { succession as en } from '../en/succession.ts';

export const succession: Messages<typeof en> = {
  title: 'Sucesión',
  lead: 'Cuando ningún responsable legal puede ya actuar, un miembro puede solicitar la sucesión.',
  open: 'Solicitar la sucesión',
  seeRequest: 'Ver la solicitud',
  zoneText:
    '¿El responsable legal ha fallecido, se ha ido o no se le puede localizar? Nuestro equipo revisa sus documentos y después nada cambia durante 14 días.',
  denied: 'Los usuarios externos no pueden solicitar la sucesión.',
  representative:
    'Usted es responsable legal. Para ceder el cargo, nombre primero a otro y después renuncie.',
  how: {
    title: 'Qué ocurre',
    documents:
      'Añade documentos que lo demuestran: certificado de defunción, extracto del registro, resolución judicial.',
    told: 'Se informa de inmediato a todos los responsables legales y administradores.',
    review: 'Dos personas de nuestro equipo revisan los documentos, cada una por su cuenta.',
    wait: 'Después pasan {days, number} días. Un responsable legal puede detener la solicitud en cualquier momento.',
  },
  start: 'Iniciar la solicitud',
  document: {
    label: 'Documento {number, number}',
    help: 'PDF, JPEG, PNG o WebP, {megabytes, number} MB como máximo. Se guarda cifrado y solo lo ven nuestros revisores.',
    choose: 'Elegir un archivo',
    sending: 'Enviando…',
    received:
      '{count, plural, one {# documento recibido} many {# de documentos recibidos} other {# documentos recibidos}}',
  },
  submit: 'Enviar para revisión',
  documentsFirst: 'Añada primero al menos un documento.',
  state: {
    collecting: '{name} ha iniciado una solicitud',
    submitted: 'Se están revisando los documentos de {name}',
    waiting: 'El {date}, {name} será responsable legal',
    refused: 'La solicitud de {name} se denegó',
    stopped: 'La solicitud de {name} se detuvo',
    completed: '{name} es ahora responsable legal',
  },
  reason: {
    unreadable: 'Los documentos no se pueden leer.',
    not_sufficient: 'Los documentos no son suficientes.',
    not_genuine: 'Los documentos no parecen auténticos.',
  },
  stop: 'Detener la solicitud',
  stopped: 'La solicitud está detenida. Nada cambia.',
  desk: {
    title: 'Solicitudes de sucesión',
    lead: 'Cada una requiere el juicio de dos revisores. Cada consulta queda registrada.',
    empty: 'Nada espera su decisión',
    emptyText: 'Las nuevas solicitudes aparecen aquí en cuanto se envían.',
    sent: 'Enviada',
    organization: 'Organización',
    country: 'País',
    askedBy: 'Solicitada por',
    representatives: 'Responsables legales',
    documents: 'Documentos',
    decide: 'Su juicio',
    approve: 'Los documentos lo demuestran',
    refuse: 'Denegar',
    why: 'Motivo',
    choose: 'Elegir un motivo',
    save: 'Guardar el juicio',
    saved: 'Su juicio está guardado.',
  },
};
